import { readFile } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");

/** The licence of everything that is in the package, as each of them asks: our own first. */
export async function collectLicences(): Promise<string> {
  const own = await readFile(join(root, "LICENSE"), "utf8");
  const others = Object.keys(manifest.dependencies).map(
    async (name) => `${name}\n\n${await readFile(join(root, "node_modules", name, "LICENSE"), "utf8")}`,
  );
  return [`Porchlight\n\n${own}`, ...(await Promise.all(others))].map((text) => text.trim()).join("\n\n\n") + "\n";
}
