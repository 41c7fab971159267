import { startRouter } from './start-router.js';
import { startWitness } from './pieces/start-witness.js';

const key = location.hostname.startsWith('old.') ? 'old-reddit' : document.documentElement.dataset.site;
const { site } = await import(`./sites/${key}.js`);
const ready = { key, ...site };
const practice = startWitness(ready);
startRouter(ready, practice);

// Only www, as the real one: a host name of the same site without the worker is a different way in.
if (ready.serviceWorkerHost === location.hostname && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js', { scope: '/' }).then(
    () => { practice.serviceWorker = 'registered'; },
    (error) => { practice.serviceWorker = String(error); },
  );
}
