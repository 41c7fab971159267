import { draw } from "./draw.ts";
import { COLOUR, FONT } from "./tokens.ts";

/** 26 px with padding and border are 44, the least that a finger hits. */
const CSS = `min-height:26px;padding:8px 16px;border-radius:12px;cursor:pointer;outline-offset:2px;font:${FONT.strong};`;
const LOOKS = {
  main: `border:1px solid ${COLOUR.ink};background:${COLOUR.ink};color:${COLOUR.paper};`,
  quiet: `border:1px solid ${COLOUR.edge};color:${COLOUR.ink};`,
} as const;

/** A button 44 px high that only a person can press. */
export function drawButton(
  document: Document,
  look: keyof typeof LOOKS,
  label: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = draw(document, "button", CSS + LOOKS[look], label);
  button.addEventListener("click", (event) => {
    if (event.isTrusted) onPress();
  });
  // A focus ring needs a selector, which inline styles have not.
  const ring = () => {
    const outline = button.matches(":focus-visible") ? `3px solid ${COLOUR.dusk}` : "none";
    button.style.setProperty("outline", outline, "important");
  };
  button.addEventListener("focus", ring);
  button.addEventListener("blur", ring);
  return button;
}
