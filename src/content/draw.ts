/** Nothing of the page's is inherited, and the browser chooses between light and dark by the person's own setting. */
const BASE = "all: initial !important; color-scheme: light dark !important";

/** CSS properties with their values; lengths in px only, since the page decides what a rem is. */
export type Styles = Readonly<Record<string, string>>;

/**
 * An element of ours inside a page. Everything inherited is cut off and every property is important and inline, because a
 * page's own styles, layers among them, lose to that alone; set through CSSOM, which no page's CSP forbids.
 */
export function draw<T extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: T,
  styles: Styles,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  restyle(element, styles, true);
  element.append(...children);
  return element;
}

/** Sets properties on one of our elements; `afresh` drops what was there. */
export function restyle(element: HTMLElement | SVGElement, styles: Styles, afresh = false): void {
  if (afresh) element.style.cssText = BASE;
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, "important");
}
