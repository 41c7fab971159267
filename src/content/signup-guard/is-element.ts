/** Is this an element, of whatever realm? Elements of frames are none of this window's `Element`. */
export function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "nodeType" in value && value.nodeType === 1;
}
