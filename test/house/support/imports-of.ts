import { posix } from "node:path";
import type { HouseFile } from "./tree.ts";

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s*"([^"]+)"|(?:^|\n)\s*import\s*"([^"]+)"|\bimport\("([^"]+)"\)/g;

/** What a file imports: paths from the root for our own, names for packages. */
export function importsOf({ path, text }: HouseFile): readonly string[] {
  return Array.from(text.matchAll(IMPORT), ([, from, bare, lazy]) => from ?? bare ?? lazy ?? "").map((name) => {
    if (name.startsWith("#")) return `src/${name.slice(1)}`;
    return name.startsWith(".") ? posix.join(posix.dirname(path), name) : name;
  });
}

/** The layer of a path of ours, such as `domain`; null for a package and for what lies outside `src` and `entrypoints`. */
export function layerOf(path: string): string | null {
  if (path.startsWith("entrypoints/")) return "entrypoints";
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}
