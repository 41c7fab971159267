import { lookUpHost } from "./look-up-host.ts";
import type { Address } from "./parse-address.ts";

/** Where a service that shows other sites' pages keeps the address of the page: after a path, or in a parameter. */
type SideDoor = { readonly path?: RegExp; readonly parameter?: RegExp };

const ARCHIVE: SideDoor = {
  path: /^\/(?:(?:o\/\w+|newest|oldest|\d{4,14})\/|(?=https?:))(.+)/,
  parameter: /(?:^|&)url=([^&]+)/,
};
const BY_URL: SideDoor = { parameter: /(?:^|&)url=([^&]+)/ };

/**
 * Translators, archives, caches and readers; the list is from v2fly's category-web-archive and libredirect's targets, Yandex's and
 * Naver's translators and the caches of AMP pages are recalled.
 */
const SIDE_DOORS: ReadonlyMap<string, SideDoor> = new Map([
  ["translate.google.com", { parameter: /(?:^|&)u=([^&]+)/ }],
  ["translate.yandex.com", BY_URL],
  ["translate.yandex.ru", BY_URL],
  ["translated.turbopages.org", { path: /^\/proxy_u\/[^/]+\/https?\/(.+)/ }],
  ["papago.naver.net", BY_URL],
  ["cdn.ampproject.org", { path: /^\/[a-z]\/(?:s\/)?(.+)/ }],
  ["www.google.com", { path: /^\/amp\/(?:s\/)?(.+)/ }],
  ["web.archive.org", { path: /^\/(?:web(?:\/(?:\d+(?:[a-z_]*|\*)|\*))?|save)\/(.+)/ }],
  ["archive.ph", ARCHIVE],
  ["archive.is", ARCHIVE],
  ["archive.today", ARCHIVE],
  ["archive.li", ARCHIVE],
  ["archive.md", ARCHIVE],
  ["archive.vn", ARCHIVE],
  ["archive.fo", ARCHIVE],
  ["webcache.googleusercontent.com", { parameter: /(?:^|&)q=cache(?::|%3a)(?:[\w-]{12}(?::|%3a))?([^&+ ]+)/i }],
  ["r.jina.ai", { path: /^\/(.+)/ }],
  ["12ft.io", { parameter: /(?:^|&)q=([^&]+)/, path: /^\/(?!proxy|api\/)(.+)/ }],
]);

const TRANSLATED = ".translate.goog";
/** `translate.google.de` is as good. */
const TRANSLATOR = /^translate\.google\.[a-z.]+$/;
const SCHEME = /^https?:/i;

/**
 * The address of the page that a translator, an archive or a cache shows, when `address` is one of theirs and says which
 * page; null otherwise. Short names of archives (`archive.ph/AbC12`) do not say it.
 */
export function addressBehind(address: Address): string | null {
  const { host, path, query } = address;
  const search = query === "" ? "" : `?${query}`;
  if (host.endsWith(TRANSLATED)) return `https://${unmangle(host.slice(0, -TRANSLATED.length))}${path}${search}`;
  const door = lookUpHost(SIDE_DOORS, host.replace(TRANSLATOR, "translate.google.com"));
  if (door === undefined) return null;
  const parameter = door.parameter?.exec(query)?.[1];
  if (parameter !== undefined) return withScheme(decode(parameter));
  const rest = door.path?.exec(path)?.[1];
  return rest === undefined ? null : withScheme(decode(rest) + search);
}

/** Google writes `.` as `-` and `-` as `--`: `old-reddit-com` is old.reddit.com, `my--site-org` is my-site.org. */
function unmangle(label: string): string {
  return label
    .split("--")
    .map((part) => part.replaceAll("-", "."))
    .join("-");
}

function withScheme(text: string): string {
  return SCHEME.test(text) ? text : `https://${text}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
