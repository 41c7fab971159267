import type { Surface } from "../surface.ts";
import type { SurfaceRule } from "../site.ts";
import { at } from "./at.ts";

/** A surface where the path is one of `words` (`"login|signin"`), or goes on below it. */
export function under(surface: Surface, words: string, hosts?: readonly string[]): SurfaceRule {
  return at(surface, `(?:${words})(?:\\/|$)`, hosts === undefined ? {} : { hosts });
}
