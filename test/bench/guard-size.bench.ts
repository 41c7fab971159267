import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildExtension } from "../../scripts/common/build-extension.ts";
import type { Bench } from "./bench.ts";

export const bench: Bench = {
  name: "guard-size",
  async run(stop) {
    const built = await buildExtension("chromium", stop);
    if (!built.ok) throw new Error(built.error);
    const sites = await readdir(join(built.value, "sites"));
    const sizes = await Promise.all(sites.map((name) => sizeOf(join(built.value, "sites", name))));
    const guard = await sizeOf(join(built.value, "content-scripts", "guard.js"));
    const what = "the guard with the largest site file, minified";
    return [{ what, value: (guard + Math.max(...sizes)) / 1000, unit: "kB", aim: 25 }];
  },
};

async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}
