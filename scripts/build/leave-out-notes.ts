import type { Plugin } from "vite";
import { AGE_LAWS } from "#domain/catalogue/age-laws";
import { SITES } from "#domain/catalogue/index";
import { ENTRANCES } from "#domain/report/entrances";
import type { Site } from "#domain/catalogue/site";
import { writeLiteral } from "./write-literal.ts";

/**
 * A site as it is shipped: without its sources and tests, which are for whoever reads the source (40 kB that no running
 * extension asks for), and without its witnesses, which each site's own script carries. One address for each entrance stays:
 * screens link to it.
 */
const shipSite = ({ minimumAge: { years, regional }, alwaysOpen, examples, ...site }: Site) => ({
  ...site,
  minimumAge: { years, regional: regional.map(({ source: _note, ...rule }) => rule) },
  alwaysOpen: alwaysOpen.map(({ examples: _tests, ...place }) => place),
  witnesses: [],
  examples: ENTRANCES.flatMap((surface) => examples.find((example) => example.surface === surface) ?? []),
});

const shipLaws = () =>
  Object.fromEntries(Object.entries(AGE_LAWS).map(([code, { source: _note, ...law }]) => [code, law]));

/** Rewrites the catalogue's data while it is bundled. Everything that decides stays as it is in the source. */
export function leaveOutNotes(): Plugin {
  return {
    name: "porchlight-leave-out-notes",
    transform(_code, id) {
      if (id.endsWith("/src/domain/catalogue/age-laws.ts"))
        return `export const AGE_LAWS = ${writeLiteral(shipLaws())};`;
      const name = /\/src\/domain\/catalogue\/sites\/([a-z0-9-]+)\.ts$/.exec(id)?.[1];
      const site = SITES.find((one) => one.id === name);
      return site === undefined ? null : `export default ${writeLiteral(shipSite(site))};`;
    },
  };
}
