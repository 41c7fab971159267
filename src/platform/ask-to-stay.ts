/**
 * Asks the browser to keep what we store when the disk gets full. Pages alone may ask, so those of a parent do, each time:
 * where it was promised before nothing is shown, and where it was refused the self-check says so.
 */
export function askToStay(): void {
  void navigator.storage.persist().catch(() => undefined);
}
