// Says that it is hidden and out of focus, and swallows the signs of somebody being there. Only the page's own world is fooled.
Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
Document.prototype.hasFocus = () => false;
for (const name of ['visibilitychange', 'focus', 'blur', 'pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchstart']) {
  window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
}
