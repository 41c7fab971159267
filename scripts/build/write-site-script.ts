import type { Site } from "#domain/catalogue/site";
import { writeLiteral } from "./write-literal.ts";

/**
 * The script that hands one site's page rules to the guard: one constant on the isolated world's global, which no page sees.
 * Answers JavaScript; the regular expressions stand in it as they are.
 */
export function writeSiteScript(site: Site): string {
  const rules = {
    id: site.id,
    surfaces: site.surfaces,
    otherwise: site.otherwise,
    alwaysOpen: site.alwaysOpen.map(({ path, query, hosts }) => ({ path, query, hosts })),
    witnesses: site.witnesses,
  };
  return `globalThis.porchlightSite=Object.freeze(${writeLiteral(rules)});\n`;
}
