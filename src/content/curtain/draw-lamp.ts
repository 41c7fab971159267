import { dress } from "./draw.ts";
import { COLOUR } from "./tokens.ts";

const SVG = "http://www.w3.org/2000/svg";
/** The lamp of the toolbar icon, on its grid of 16. */
const GLASS = "M4 6.5h8l-1 6.5H5z";
const HOUSING = "M2.5 6.5 8 2l5.5 4.5zM7 .5h2v2H7zM5 13h6v1.75H5z";

/** The porch lamp, `sizePx` wide and high, with a `glass` of the colour that says whether it is lit. Says nothing to a screen reader: words stand beside it. */
export function drawLamp(document: Document, glass: string, sizePx: number): SVGElement {
  const size = `flex:none;width:${sizePx}px;height:${sizePx}px;`;
  const svg = shape(document, "svg", size);
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.ariaHidden = "true";
  svg.append(
    path(document, GLASS, `fill:${glass};stroke:${COLOUR.rim};`),
    path(document, HOUSING, `fill:${COLOUR.rim};`),
  );
  return svg;
}

/** The outline is a declaration too: as an attribute it would be undone with everything else of the page's. */
const path = (document: Document, outline: string, css: string): SVGElement =>
  shape(document, "path", `d:path("${outline}");${css}`);

function shape(document: Document, tag: "svg" | "path", css: string): SVGElement {
  const drawn = document.createElementNS(SVG, tag);
  dress(drawn, css);
  return drawn;
}
