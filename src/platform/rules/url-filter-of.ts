import type { AlwaysOpenPlace } from "#domain/catalogue/site";
import { translatePattern } from "./translate-pattern.ts";

/** A place as RE2: what opens it, and, where its query says what it must not be, what closes it again. */
export type UrlFilter = { readonly opens: string; readonly unless: string | null };

/** From `https://` to the path. Which host it is, is the rule's `requestDomains`' business. */
const UP_TO_PATH = "^https?://[^/?#]*";

/** A slash at the end of a path means nothing to the catalogue. */
const END_OF_PATH = "/?(?:[?#]|$)";
const END_OF_PATH_BEFORE_QUERY = "/?\\?";
const END_OF_QUERY = "(?:#|$)";
const UP_TO_QUERY = "[^?#]*\\?";

/** `(?:\/|$)`: this path and all below it. */
const AND_BELOW = /\(\?:\\\/\|\$\)$/;
/** `(?:^|&)`: a parameter of the query, the first or a later one. */
const ANY_PARAMETER = /^\((?:\?:)?\^\|&\)/;
/** `^(?!…)` and nothing after it: a query that is not this. */
const UNLESS = /^\^\(\?!([^]*)\)$/;

/**
 * A place of the catalogue (a path, perhaps a query) for whole URLs, or null where RE2 cannot say it.
 * A pattern for the path may match nothing after the path: otherwise `/?next=/help` would open a feed.
 */
export function urlFilterOf({ path, query }: Pick<AlwaysOpenPlace, "path" | "query">): UrlFilter | null {
  const unwanted = query === undefined ? undefined : UNLESS.exec(query.source)?.[1];
  if (query !== undefined && unwanted === undefined) return filterOf(withQuery(path.source, query.source), null);
  const inPath = translatePattern(path.source, { stop: "?#", end: END_OF_PATH, before: "[^?#]*" });
  const opens = inPath === null ? null : `${UP_TO_PATH}${inPath}`;
  if (unwanted === undefined) return filterOf(opens, null);
  const unless = withQuery(path.source, `^${unwanted}`);
  return unless === null ? null : filterOf(opens, unless);
}

const filterOf = (opens: string | null, unless: string | null): UrlFilter | null =>
  opens === null ? null : { opens, unless };

function withQuery(path: string, query: string): string | null {
  const start = withPathBeforeQuery(path);
  const parameter = ANY_PARAMETER.test(query);
  const rest = parameter ? query.replace(ANY_PARAMETER, "^") : query;
  const inQuery = translatePattern(rest, { stop: "#", end: END_OF_QUERY, before: "[^#]*" });
  if (start === null || inQuery === null) return null;
  return `${UP_TO_PATH}${start}${parameter ? "(?:[^#]*&)?" : ""}${inQuery}`;
}

/** The path and whatever follows it, the question mark included. */
function withPathBeforeQuery(path: string): string | null {
  const translate = (source: string) =>
    translatePattern(source, { stop: "?#", end: END_OF_PATH_BEFORE_QUERY, before: "[^?#]*" });
  if (AND_BELOW.test(path)) {
    const above = path.replace(AND_BELOW, "");
    const inPath = above.includes("$") ? null : translate(above);
    return inPath === null ? null : `${inPath}(?:/[^?#]*)?\\?`;
  }
  // An end in the middle would leave open whether the question mark was passed already.
  if (path.slice(0, -1).includes("$")) return null;
  const inPath = translate(path);
  if (inPath === null) return null;
  return path.endsWith("$") ? inPath : `${inPath}${UP_TO_QUERY}`;
}
