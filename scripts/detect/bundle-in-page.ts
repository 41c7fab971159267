import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The detectors of `in-page.ts` with all that they import, as one script that a page can run. */
export async function bundleInPage(): Promise<string> {
  const entry = fileURLToPath(new URL("in-page.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("../..", import.meta.url)),
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "porchlightInPage" } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.find((one) => one.type === "chunk");
  if (script === undefined) throw new Error("The detectors could not be put together.");
  return script.code;
}
