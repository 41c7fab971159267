export type Root = Element | Document | ShadowRoot;

/** A page with more components than these is looked at in part. */
const MOST_ROOTS = 60;
const MOST_ASKED = 4_000;

/** The plain elements that can hold a shadow root (DOM standard, `attachShadow`); with something of their own in them they do not. */
const PLAIN_HOSTS = "article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span";
/** Most of the elements that cannot. The others' names have a dash, which is no selector. */
const NO_HOSTS =
  "html,head,meta,link,title,script,style,a,abbr,b,br,button,dd,dl,dt,em,figcaption,figure,form,hr,i,iframe,img,input,label,li,noscript,ol,option,picture,pre,select,small,source,strong,sub,sup,table,tbody,td,template,textarea,th,thead,time,tr,u,ul,video,svg,svg *";
const MAYBE_HOSTS = `:not(${NO_HOSTS},:is(${PLAIN_HOSTS}):not(:empty))`;

/** `root` and the open shadow roots within it. Most pages have none: what can have none is not asked, since each element that is asked costs. */
export function rootsIn(root: Root): readonly Root[] {
  const found: Root[] = root instanceof Element && root.shadowRoot !== null ? [root, root.shadowRoot] : [root];
  let asked = 0;
  for (let place = 0; place < found.length && found.length < MOST_ROOTS; place += 1) {
    for (const element of found[place]?.querySelectorAll(MAYBE_HOSTS) ?? []) {
      if ((asked += 1) > MOST_ASKED || found.length >= MOST_ROOTS) break;
      if (element.shadowRoot !== null) found.push(element.shadowRoot);
    }
  }
  return found;
}

/** The first `most` that match, in all of these roots. */
export function findIn(roots: readonly Root[], selector: string, most: number): readonly Element[] {
  const [only, ...more] = roots;
  if (only === undefined) return [];
  if (more.length === 0) return Array.prototype.slice.call(only.querySelectorAll(selector), 0, most);
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]).slice(0, most);
}

export const hasIn = (roots: readonly Root[], selector: string): boolean =>
  roots.some((root) => root.querySelector(selector) !== null);
