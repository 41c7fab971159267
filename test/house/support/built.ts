import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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

function existing(build: Build, path: string): string {
  const full = `${folderOf(build)}/${path}`;
  if (!existsSync(full)) throw new Error(`There is no ${path} in the build for ${build}: run npm run build first.`);
  return full;
}
