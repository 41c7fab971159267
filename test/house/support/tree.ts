import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "../../..");
const NOT_OURS = new Set(["node_modules", ".git", ".output", ".wxt"]);

export type HouseFile = { readonly path: string; readonly text: string };

/** Every file of the project below these folders or files, as paths from its root with `/`. */
export function listFiles(...under: readonly string[]): readonly string[] {
  return under.flatMap((folder) => walk(join(root, folder))).toSorted();
}

/** Everything that belongs to the project. */
export const listAllFiles = (): readonly string[] => listFiles("");

export const readText = (path: string): string => readFileSync(join(root, path), "utf8");

/** The TypeScript below these folders. */
export const readSources = (...under: readonly string[]): readonly HouseFile[] =>
  listFiles(...under)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readText(path) }));

export const fromRoot = (path: string): string => join(root, path);

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path).split(sep).join("/")];
  });
}
