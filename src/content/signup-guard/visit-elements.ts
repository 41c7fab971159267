/** Shows every element of a tree, through open shadow roots and frames of the same origin; what lies in one comes before it. */
export function visitElements(root: ParentNode, see: (element: HTMLElement) => void): void {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (element.shadowRoot !== null) visitElements(element.shadowRoot, see);
    // Another origin's has none to read.
    if (isFrame(element) && element.contentDocument !== null) visitElements(element.contentDocument, see);
    see(element);
  }
}

// Elements of frames are of another realm, so `instanceof` would not know them.
const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === "iframe";
