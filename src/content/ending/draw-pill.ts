import { draw, restyle } from "../curtain/draw.ts";
import { drawLamp } from "../curtain/draw-lamp.ts";
import { pillPlace, type PillSurroundings } from "./pill-place.ts";
import { COLOUR, FONT } from "../curtain/tokens.ts";

const CARD = "light-dark(#ffffff,#222736)";
const LIT = "light-dark(#f2a93b,#f5b957)";
const CSS =
  "display:flex;flex-direction:column;justify-content:center;gap:12px;position:fixed;box-sizing:border-box;" +
  `background:${CARD};color:${COLOUR.ink};border:1px solid ${COLOUR.edge};` +
  "box-shadow:0 4px 16px rgb(31 36 51 / 0.18);max-width:calc(100vw - 32px);";
const SIZES = {
  notice: "min-height:44px;padding:8px 20px 8px 16px;border-radius:22px;pointer-events:none;",
  ending: "width:320px;padding:16px 12px;border-radius:20px;pointer-events:auto;",
} as const;

export type Pill = {
  readonly element: HTMLElement;
  /** The words go in when it stands, so that a screen reader hears them. */
  say(text: string): void;
  place(around: Omit<PillSurroundings, "viewport" | "pill" | "direction">): void;
};

/** The pill of a notice (44 px high) or of an ending (320 px wide, its buttons under the words). */
export function drawPill(view: Window, size: "notice" | "ending", buttons: readonly HTMLButtonElement[]): Pill {
  const { document } = view;
  const words = draw(document, "span", `font:${FONT.body};color:${COLOUR.ink};`);
  words.role = "status";
  words.dir = "auto";
  const lamp = drawLamp(document, LIT, 24);
  const element = draw(document, "div", CSS + SIZES[size]);
  element.append(draw(document, "div", "display:flex;align-items:center;gap:12px;", lamp, words));
  if (buttons.length > 0) {
    element.append(draw(document, "div", "display:flex;flex-wrap:wrap;gap:8px;", ...buttons));
  }
  return {
    element,
    say(text) {
      words.textContent = text;
    },
    place(around) {
      const { left, top } = pillPlace({
        ...around,
        viewport: { width: view.innerWidth, height: view.innerHeight },
        pill: { width: element.offsetWidth, height: element.offsetHeight },
        direction: view.getComputedStyle(document.documentElement).direction === "rtl" ? "rtl" : "ltr",
      });
      restyle(element, { left: `${left}px`, top: `${top}px` });
    },
  };
}
