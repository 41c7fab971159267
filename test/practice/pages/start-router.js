import { drawPage } from './draw-page.js';
import { findRoute } from './find-route.js';
import { wait } from './pieces/wait.js';

/** Client-side navigation: links, history, and the order in which a site changes its URL and its document. */
export function startRouter(site, practice) {
  const app = document.getElementById('app');
  const pages = drawPage({ app, site, practice, go, replace });

  async function go(path) {
    const url = new URL(path, location.href);
    if (practice.order === 'documents') {
      location.assign(url);
      return;
    }
    if (practice.order === 'dom-first') {
      show(url);
      await wait(practice.gapMs);
      push(url);
    } else {
      push(url);
      await wait(practice.gapMs);
      show(url);
    }
    if (!findRoute(site, url).route.over) scrollTo(0, 0);
  }

  function push(url) {
    history.pushState(null, '', url);
    practice.note('url', url.href);
  }

  function show(url) {
    pages.show(url);
    practice.note('dom', url.href);
  }

  function replace(path) {
    history.replaceState(null, '', path);
    practice.note('url', location.href);
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link === null || !isPlain || event.defaultPrevented || link.target !== '') return;
    if (link.origin !== location.origin || link.hasAttribute('data-document') || practice.order === 'documents') return;
    event.preventDefault();
    void go(link.href);
  });
  window.addEventListener('popstate', () => show(new URL(location.href)));

  practice.go = go;
  show(new URL(location.href));
}
