import { drawNavigation } from './draw-navigation.js';
import { findRoute } from './find-route.js';
import { build } from './pieces/build.js';
import { nest } from './pieces/nest.js';
import { views } from './views/views.js';

/**
 * Puts the view of a URL on the page. Three ways, as the real sites have them: instead of the last page,
 * as a dialog over it (`over`), or beside it while the last one stays mounted and hidden (`keepsPages`).
 */
export function drawPage({ app, site, practice, go, replace }) {
  const frame = nest(site.frame ?? 'div.frame');
  app.append(frame.outer);
  if (site.nav.length > 0) frame.inner.before(drawNavigation(site));
  document.documentElement.style.setProperty('--accent', site.accent);
  const kept = new Map();
  let page = null;
  let dialog = null;

  function drawView(url, asDialog) {
    const { route, match } = findRoute(site, url);
    const shell = nest(site.pages[route.page ?? route.view] ?? site.pages.plain ?? 'main[role=main] > div');
    const leaving = new AbortController();
    const context = { site, practice, url, route, match, go, replace, asDialog, signal: leaving.signal };
    const afterMount = views[route.view](shell.inner, context);
    return { key: url.pathname, view: route.view, root: shell.outer, afterMount, leave: () => leaving.abort() };
  }

  function closeDialog() {
    dialog?.leave();
    dialog?.root.remove();
    dialog = null;
  }

  function openDialog(url) {
    closeDialog();
    const drawn = drawView(url, true);
    const root = build('div.over[role=dialog][aria-modal=true]', drawn.root);
    dialog = { ...drawn, root };
    document.body.append(root);
    drawn.afterMount?.();
  }

  function showInstead(url) {
    closeDialog();
    if (page?.key === url.pathname && page.url.search === url.search) return;
    if (page !== null) putAway(page);
    const waiting = kept.get(url.pathname);
    kept.delete(url.pathname);
    page = waiting ?? { ...drawView(url, false), url };
    page.root.hidden = false;
    if (site.keepsPages) page.root.setAttribute('role', 'main');
    if (waiting === undefined) frame.inner.append(page.root);
    page.afterMount?.();
  }

  function putAway(last) {
    if (site.keepsPages && last.view === 'feed') {
      last.root.hidden = true;
      last.root.removeAttribute('role');
      kept.set(last.key, last);
      return;
    }
    last.leave();
    last.root.remove();
  }

  return {
    show(url) {
      const { route } = findRoute(site, url);
      site.markRoute?.(route, frame.outer);
      practice.view = route.view;
      document.title = `${route.view} · ${site.name} (practice)`;
      if (!route.over || (page === null && route.base === undefined)) {
        showInstead(url);
        return;
      }
      // A dialog that is opened by its address alone still has the feed beneath it.
      if (page === null) showInstead(new URL(route.base, url));
      practice.view = route.view;
      openDialog(url);
    },
  };
}
