import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The id that the manifest names under `browser_specific_settings.gecko`; throws where it names none. */
export async function readAddonId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, "manifest.json"), "utf8"));
  const id = pick(pick(pick(manifest, "browser_specific_settings"), "gecko"), "id");
  if (typeof id !== "string") throw new Error(`${extensionDir}/manifest.json names no id for Firefox.`);
  return id;
}

function pick(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
