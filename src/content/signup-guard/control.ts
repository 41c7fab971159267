/**
 * What a person fills a date into. `combobox` and `spinbutton` are drawn by the page, the others by the browser; a `choice` is
 * one of several answers that stand side by side, whoever drew them.
 */
export type Control = {
  readonly element: HTMLElement;
  readonly kind: "select" | "date-input" | "text" | "combobox" | "spinbutton" | "choice";
};
