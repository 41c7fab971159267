import type { Site } from "#domain/catalogue/site";
import { sitesByAge } from "../shared/sites-by-age.ts";
import { yearsAfter } from "./format.ts";
import { isolated } from "./isolated.ts";
import { firstFew } from "./list-words.ts";

/** From which age the sites can open for a child in that country, one sentence for each age. `today` is an ISO date. */
export function ageSentences(sites: readonly Site[], country: string, floor: number, today: string): readonly string[] {
  return sitesByAge(sites, country, floor, today).map(
    ({ years, names }) => `يمكن فتح ${firstFew(names.map(isolated))} من عمر ${yearsAfter(years)}.`,
  );
}
