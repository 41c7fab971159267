/** The colours of screens.md, light and dark in one; the pill's own are in `draw-pill.ts`, which comes later. */
export const COLOUR = {
  paper: "light-dark(#fbf8f3,#171a24)",
  ink: "light-dark(#1f2433,#f2ede4)",
  quiet: "light-dark(#6b6558,#b7b0a4)",
  edge: "#8a8272",
  /** Of the lamp. */
  rim: "#a86a0a",
  glass: "#1f2433",
  dusk: "light-dark(#4a5a8f,#a9b8ea)",
} as const;

/** Sizes of screens.md, size/line: headline 22/28, body 16/24, quiet 13/18. */
const FAMILY = "system-ui,sans-serif";
export const FONT = {
  headline: `600 22px/28px ${FAMILY}`,
  body: `16px/24px ${FAMILY}`,
  strong: `600 16px/24px ${FAMILY}`,
} as const;
