import { checkOwnHost, type OwnHostProblem } from "../catalogue/check-own-host.ts";
import { readHost } from "../catalogue/read-host.ts";
import type { SiteId } from "../ids.ts";
import { failure, success, type Result } from "../result.ts";

/** Why a line is not taken: an exception, a word to look for, where one came from, a part of a site, or no site of its own. */
export type PatternProblem = "exception" | "keyword" | "referrer" | "part" | Exclude<OwnHostProblem["kind"], "known">;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/+/i;
const FIRST: Readonly<Record<string, PatternProblem>> = { "+": "exception", "~": "keyword", ">": "referrer" };

/** The whole site that a pattern of another blocker means: one of the catalogue, or a parent's own. */
export function siteOfPattern(pattern: string): Result<SiteId, PatternProblem> {
  const left = FIRST[pattern.charAt(0)];
  if (left !== undefined) return failure(left);
  const plain = pattern.replace(SCHEME, "").replace(/^\*\.?/, "");
  const at = plain.search(/[/?#]/);
  const rest = at < 0 ? "" : plain.slice(at);
  if (rest !== "" && rest !== "/" && rest !== "/*") return failure("part");
  const found = checkOwnHost(readHost(at < 0 ? plain : plain.slice(0, at)), []);
  if (found.ok) return found;
  return found.error.kind === "known" ? success(found.error.by) : failure(found.error.kind);
}
