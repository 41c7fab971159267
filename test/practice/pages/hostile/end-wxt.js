// Tells WXT's content scripts that a newer one has started, so that they end themselves. `?id=` is the extension's.
const asked = new URLSearchParams(location.search);
const eventName = `${asked.get('id')}:${asked.get('script') ?? 'guard'}:wxt:content-script-started`;
setInterval(() => {
  const detail = { contentScriptName: asked.get('script') ?? 'guard', messageId: Math.random().toString(36).slice(2) };
  document.dispatchEvent(new CustomEvent(eventName, { detail }));
  window.postMessage({ type: eventName, ...detail }, '*');
}, 300);
