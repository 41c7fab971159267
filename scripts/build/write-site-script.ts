import type { Site } from "#domain/catalogue/site";

/**
 * The script that hands one site's page rules to the guard: one constant on the isolated world's global, which no page sees.
 * Answers JavaScript; regular expressions travel as `{source, flags}`.
 */
export function writeSiteScript(site: Site): string {
  const rules = {
    id: site.id,
    surfaces: site.surfaces,
    otherwise: site.otherwise,
    alwaysOpen: site.alwaysOpen.map(({ path, query, hosts }) => ({ path, query, hosts })),
    witnesses: site.witnesses,
  };
  const json = JSON.stringify(rules, (_key, value: unknown) =>
    value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
  );
  return `globalThis.porchlightSite=Object.freeze(${json});\n`;
}
