/** What an attribute says; nothing where it is not there. */
export const attributeOf = (element: Element, name: string): string => element.getAttribute(name) ?? "";
