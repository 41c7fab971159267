import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { fromRoot } from "./tree.ts";

export const BUILDS = ["chrome", "firefox"] as const;
export type Build = (typeof BUILDS)[number];

const folderOf = (build: Build): string => fromRoot(`.output/${build}-mv3`);

/** A file of a build. Throws what to do when there is none. */
export function builtText(build: Build, path: string): string {
  return readFileSync(existing(build, path), "utf8");
}

/** Bytes of a built file, as it is shipped: minified, not compressed. */
export const builtBytes = (build: Build, path: string): number => statSync(existing(build, path)).size;

/** The files of a folder of a build, each from its root. */
export const builtFiles = (build: Build, folder: string): readonly string[] =>
  readdirSync(existing(build, folder)).map((name) => `${folder}/${name}`);

export const builtManifest = (build: Build): Record<string, unknown> => JSON.parse(builtText(build, "manifest.json"));

/** A file's two headers in a zip, but for its name: local and in the directory at the end (PKWARE's APPNOTE, 4.3.7 and 4.3.12). */
const HEADERS_BYTES = 30 + 46;

/** Bytes of a whole build in a zip, packed as tightly as zips are. */
export function packedBytes(build: Build): number {
  const entries = readdirSync(existing(build, ""), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .reduce((sum, path) => {
      const name = path.slice(folderOf(build).length + 1);
      return sum + deflateRawSync(readFileSync(path), { level: 9 }).length + HEADERS_BYTES + 2 * name.length;
    }, 0);
}

function existing(build: Build, path: string): string {
  const full = `${folderOf(build)}/${path}`;
  if (!existsSync(full)) throw new Error(`There is no ${path} in the build for ${build}: run npm run build first.`);
  return full;
}
