/** Nothing of the page's is inherited, and the browser chooses between light and dark by the person's own setting. */
const BASE = "all:initial;display:block;color-scheme:light dark;";

/**
 * An element of ours inside a page. Everything inherited is cut off and every property is important and inline, because a
 * page's own styles, layers among them, lose to that alone; set through CSSOM, which no page's CSP forbids. `css` is a list
 * of declarations, each with its semicolon; lengths in px only, since the page decides what a rem is.
 */
export function draw<T extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: T,
  css: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  dress(element, css);
  element.append(...children);
  return element;
}

/** Gives one of our elements these declarations and no other. */
export function dress(element: HTMLElement | SVGElement, css: string): void {
  element.style.cssText = (BASE + css).replaceAll(";", "!important;");
}

/** Changes properties of one of our elements; what else it was given stays. */
export function restyle(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, "important");
}
