/** The document or shadow root in which an element's ids are unique. */
export function scopeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isScope(root) ? root : element.ownerDocument;
}

const isScope = (root: Node): root is Document | ShadowRoot => "getElementById" in root;
