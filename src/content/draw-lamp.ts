import { dress } from "./draw.ts";
import { COLOUR } from "./tokens.ts";

const SVG = "http://www.w3.org/2000/svg";
/** The lamp of the toolbar icon, on its grid of 16. */
const GLASS = "M4 6.5h8l-1 6.5H5z";
const HOUSING = "M2.5 6.5 8 2l5.5 4.5zM7 .5h2v2H7zM5 13h6v1.75H5z";

/** The porch lamp, `sizePx` wide and high, lit or dark. Says nothing to a screen reader: words stand beside it. */
export function drawLamp(document: Document, state: "lit" | "dark", sizePx: number): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  dress(svg, `display:block;flex:none;width:${sizePx}px;height:${sizePx}px;`);
  svg.append(
    path(document, GLASS, `fill:${state === "lit" ? COLOUR.lamp : COLOUR.glass};stroke:${COLOUR.lampLine};`),
    path(document, HOUSING, `fill:${COLOUR.lampLine};`),
  );
  return svg;
}

function path(document: Document, d: string, css: string): SVGElement {
  const drawn = document.createElementNS(SVG, "path");
  drawn.setAttribute("d", d);
  dress(drawn, css);
  return drawn;
}
