import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pick } from "./pick.ts";

/** The id that the manifest names under `browser_specific_settings.gecko`; throws where it names none. */
export async function readAddonId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, "manifest.json"), "utf8"));
  const id = pick(pick(pick(manifest, "browser_specific_settings"), "gecko"), "id");
  if (typeof id !== "string") throw new Error(`${extensionDir}/manifest.json names no id for Firefox.`);
  return id;
}
