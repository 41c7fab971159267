// The next click or key goes full screen with the feed, and so does every later one.
for (const name of ['pointerup', 'keydown']) {
  window.addEventListener(name, () => document.getElementById('app')?.requestFullscreen().catch(() => undefined), true);
}
