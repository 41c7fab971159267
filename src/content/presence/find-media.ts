/**
 * Every audio and video element of the page, those in open shadow roots too: media events do not leave a shadow root, and
 * some players (Reddit's) live in one. Walks the whole tree, so it is for rare moments.
 */
export function findMedia(root: Document | ShadowRoot): readonly HTMLMediaElement[] {
  const found: HTMLMediaElement[] = [];
  for (const element of root.querySelectorAll("*")) {
    if (element instanceof HTMLMediaElement) found.push(element);
    else if (element.shadowRoot !== null) found.push(...findMedia(element.shadowRoot));
  }
  return found;
}
