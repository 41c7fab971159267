import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The worker of www.tiktok.com, with the list of files that it keeps: everything that a page needs to start without the network. */
export async function renderServiceWorker(): Promise<string> {
  const pages = join(import.meta.dirname, "pages");
  const names = await readdir(pages, { recursive: true });
  const files = names
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `/practice-assets/${name.replaceAll("\\", "/")}`);
  const source = await readFile(join(pages, "service-worker.js"), "utf8");
  return `const keptFiles = ${JSON.stringify(["/", ...files])};\n${source}`;
}
