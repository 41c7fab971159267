import type { Surface } from "../surface.ts";
import type { SurfaceRule } from "../site.ts";

/** A surface where the path goes on after its first slash as `pattern` says, in any case: `at("post", "p\\/.")`. */
export function at(surface: Surface, pattern: string, more: Pick<SurfaceRule, "query" | "hosts"> = {}): SurfaceRule {
  return { surface, path: new RegExp(`^\\/${pattern}`, "i"), ...more };
}
