import type { Site } from "#domain/catalogue/site";
import { SURFACES } from "#domain/catalogue/surface";
import { listWitnessAttributes } from "./list-witness-attributes.ts";
import { packPlaces, packSurfaces, packWitnesses } from "./pack-rules.ts";
import { writeLiteral } from "./write-literal.ts";

/**
 * The script that hands one site's page rules to the guard: one constant on the isolated world's global, which no page sees.
 * Answers JavaScript; rules are rows (`src/content/surfaces/page-rules.ts`).
 */
export function writeSiteScript(site: Pick<Site, "surfaces" | "otherwise" | "alwaysOpen" | "witnesses">): string {
  const rules = [
    SURFACES.indexOf(site.otherwise),
    packSurfaces(site.surfaces),
    packPlaces(site.alwaysOpen),
    packWitnesses(site.witnesses),
    listWitnessAttributes(site.witnesses).join(" "),
  ];
  return `globalThis.porchlightSite=${writeLiteral(rules)};\n`;
}
