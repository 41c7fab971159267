/** Is this page made ready before anyone opened it? Firefox never does (field/security.md, row 44). */
export function isPrerendering(document: Document): boolean {
  return "prerendering" in document && document.prerendering === true;
}
