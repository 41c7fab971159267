import { decodeUnreserved } from "./decode-unreserved.ts";
import { normalisePath } from "./normalise-path.ts";
import { readHost } from "./read-host.ts";
import { unwrapView } from "./unwrap-view.ts";

/** A web address as a site would read it, in the pieces that rules are tried on. */
export type Address = {
  /** Lower case, no port, no user, no final dot. */
  readonly host: string;
  /** Begins with `/`; dot segments, doubled slashes and the final slash are gone; `%2F` stays as it is. */
  readonly path: string;
  /** Without its `?`; empty where there is none. */
  readonly query: string;
  /** Without its `#`; empty where there is none. */
  readonly fragment: string;
};

/** What browsers themselves hand out is plain already; this is nearly every address. */
const PLAIN = /^https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)(\/[^\0-\x20?#]*)?(?:\?([^\0-\x20#]*))?(?:#([^\0-\x20]*))?$/;
/** One slash, two, none or backslashes: browsers read them all alike after http and https. */
const SCHEME = /^https?:[\\/]*/i;
const AUTHORITY_END = /[\\/?#]/;
const CONTROL_OR_SPACE = /[\0-\x20]/;
const AROUND = /^[\0-\x20]+|[\0-\x20]+$/g;
const LINE_ENDS = /[\t\n\r]/g;

/**
 * Takes an `http` or `https` URL apart as the browsers' own parser does (url.spec.whatwg.org), and a little further, as
 * sites do. A view of a page (`view-source:`, `blob:`, Firefox's reader) counts as the page. Null for anything else.
 */
export function parseAddress(url: string): Address | null {
  const plain = PLAIN.exec(url);
  if (plain === null) return parseUnusual(url);
  const [, host = "", path = "", query = "", fragment = ""] = plain;
  return { host, path: normalisePath(path), query: decodeUnreserved(query), fragment };
}

function parseUnusual(url: string): Address | null {
  const page = unwrapView(CONTROL_OR_SPACE.test(url) ? tidy(url) : url);
  const scheme = SCHEME.exec(page);
  if (scheme === null) return null;
  const afterScheme = page.slice(scheme[0].length);
  const authorityEnd = afterScheme.search(AUTHORITY_END);
  if (authorityEnd < 0) return toAddress(afterScheme, "");
  return toAddress(afterScheme.slice(0, authorityEnd), afterScheme.slice(authorityEnd));
}

/** Browsers drop controls and spaces around a URL, and tabs and line ends anywhere in it. */
function tidy(url: string): string {
  return url.replace(AROUND, "").replace(LINE_ENDS, "");
}

function toAddress(authority: string, rest: string): Address | null {
  const host = readHost(authority);
  if (host === null) return null;
  const [beforeFragment, fragment] = cut(rest, "#");
  const [path, query] = cut(beforeFragment, "?");
  return { host, path: normalisePath(path), query: decodeUnreserved(query), fragment };
}

function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
