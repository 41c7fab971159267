import type { Plugin } from "vite";
import { AGE_LAWS } from "#domain/catalogue/age-laws";
import { CONSENT_AGES } from "#domain/catalogue/consent-ages";
import { SITES } from "#domain/catalogue/index";
import { LEARNING_SITES } from "#domain/catalogue/learning-sites";
import { PLAYERS } from "#domain/catalogue/players";
import { SOFTWARE_SITES } from "#domain/catalogue/software-sites";
import { SOFTWARE_WITH_PARTS } from "#domain/catalogue/software-with-parts";
import { writeCatalogue } from "./write-catalogue.ts";
import { writeLiteral } from "./write-literal.ts";

/** Where each figure comes from is for whoever reads the source: 100 kB that no running extension asks for. */
const shipLaws = () =>
  Object.fromEntries(Object.entries(AGE_LAWS).map(([code, { source: _note, ...law }]) => [code, law]));

const shipAges = () => Object.fromEntries(Object.entries(CONSENT_AGES).map(([code, [years]]) => [code, [years]]));

/** Only a page of ours calls them by name. */
const shipLearningSites = (withNames: boolean) =>
  LEARNING_SITES.map(({ name, hosts }) => (withNames ? { name, hosts } : { hosts }));

const shipPlayers = () =>
  Object.fromEntries(
    Object.entries(PLAYERS).map(([site, players]) => [site, players.map(({ examples: _note, ...player }) => player)]),
  );

/** Rewrites the catalogue's data while it is bundled. Everything that decides stays as it is in the source. */
export function leaveOutNotes(): Plugin {
  // WXT builds scripts as libraries, one by one, and our pages together.
  let forPages = false;
  return {
    name: "porchlight-leave-out-notes",
    configResolved(config) {
      forPages = config.build.lib === false;
    },
    transform(_code, id) {
      if (id.endsWith("/src/domain/catalogue/age-laws.ts"))
        return `export const AGE_LAWS = ${writeLiteral(shipLaws())};`;
      if (id.endsWith("/src/domain/catalogue/consent-ages.ts"))
        return `export const CONSENT_AGES = ${writeLiteral(shipAges())};`;
      if (id.endsWith("/src/domain/catalogue/learning-sites.ts"))
        return `export const LEARNING_SITES = ${writeLiteral(shipLearningSites(forPages))};`;
      if (id.endsWith("/src/domain/catalogue/players.ts"))
        return `export const PLAYERS = ${writeLiteral(shipPlayers())};`;
      if (id.endsWith("/src/domain/catalogue/software-sites.ts"))
        // Our pages meet the others under the names of their hosts alone.
        return writeCatalogue("SOFTWARE_SITES", forPages ? SOFTWARE_WITH_PARTS : SOFTWARE_SITES, forPages);
      return id.endsWith("/src/domain/catalogue/all-sites.ts") ? writeCatalogue("ALL_SITES", SITES, forPages) : null;
    },
  };
}
