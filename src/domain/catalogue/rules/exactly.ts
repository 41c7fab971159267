import type { Surface } from "../surface.ts";
import type { SurfaceRule } from "../site.ts";
import { at } from "./at.ts";

/** A surface where the path is one of `words` and nothing more; `""` is the first page. */
export function exactly(surface: Surface, words: string, hosts?: readonly string[]): SurfaceRule {
  return at(surface, words === "" ? "$" : `(?:${words})$`, hosts === undefined ? {} : { hosts });
}
