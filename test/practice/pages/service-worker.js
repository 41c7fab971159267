/* global keptFiles -- written in front of this file by the server */
const storeName = 'practice-pages';

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(storeName).then((store) => store.addAll(keptFiles)));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The network first, and what was kept when there is none: the site opens with the server down, and past any DNR rule in Chromium.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(fetch(request).catch(() => recall(request)));
});

async function recall(request) {
  const store = await caches.open(storeName);
  // Every route has the same shell, so the kept root opens any of them.
  const kept = request.mode === 'navigate' ? await store.match('/') : await store.match(request, { ignoreSearch: true });
  return kept ?? Response.error();
}
