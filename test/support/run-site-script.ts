import { runInThisContext } from "node:vm";
import type { Site } from "#domain/catalogue/site";
import { writeSiteScript } from "../../scripts/build/write-site-script.ts";

/** What the generated script of a site leaves on the isolated world's global, in a scope of its own. */
export function runSiteScript(site: Site): unknown {
  const scope: { porchlightSite?: unknown } = {};
  const run: (world: object) => void = runInThisContext(`(globalThis) => {${writeSiteScript(site)}}`);
  run(scope);
  return scope.porchlightSite;
}
