import type { AlwaysOpenPlace } from "#domain/catalogue/site";
import { translatePattern } from "./translate-pattern.ts";

/** From `https://` to the path. Which host it is, is the rule's `requestDomains`' business. */
const UP_TO_PATH = "^https?://[^/?#]*";

/** A slash at the end of a path means nothing to the catalogue. */
const END_OF_PATH = "/?(?:[?#]|$)";
const END_OF_PATH_BEFORE_QUERY = "/?\\?";
const END_OF_QUERY = "(?:#|$)";

/** `(?:^|&)`: a parameter of the query, the first or a later one. */
const ANY_PARAMETER = /^\((?:\?:)?\^\|&\)/;

/**
 * A place of the catalogue (a path, perhaps a query) as one RE2 pattern for a whole URL, or null where RE2 cannot say it.
 * A pattern for the path may match nothing after the path: otherwise `/?next=/help` would open a feed.
 */
export function urlFilterOf({ path, query }: Pick<AlwaysOpenPlace, "path" | "query">): string | null {
  if (query === undefined) {
    const inPath = translatePattern(path.source, { stop: "?#", end: END_OF_PATH, before: "[^?#]*" });
    return inPath === null ? null : `${UP_TO_PATH}${inPath}`;
  }
  return withQuery(path.source, query.source);
}

function withQuery(path: string, query: string): string | null {
  const endsWithPath = path.endsWith("$") && !path.endsWith("\\$");
  // An end in the middle, such as `(?:/|$)`, would leave open whether the question mark was passed already.
  if (path.slice(0, -1).includes("$")) return null;

  const inPath = translatePattern(path, { stop: "?#", end: END_OF_PATH_BEFORE_QUERY, before: "[^?#]*" });
  const parameter = ANY_PARAMETER.test(query);
  const rest = parameter ? query.replace(ANY_PARAMETER, "^") : query;
  const inQuery = translatePattern(rest, { stop: "#", end: END_OF_QUERY, before: "[^#]*" });
  if (inPath === null || inQuery === null) return null;
  return [UP_TO_PATH, inPath, endsWithPath ? "" : "[^?#]*\\?", parameter ? "(?:[^#]*&)?" : "", inQuery].join("");
}
