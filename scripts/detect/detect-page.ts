import type { Page } from "puppeteer-core";
import { classify } from "#domain/catalogue/classify";
import { siteById } from "#domain/catalogue/index";
import { placeOfSoftware } from "#domain/catalogue/place-of-software";
import { SURFACES, type Surface } from "#domain/catalogue/surface";
import type { FeedScore } from "#content/scout/score-feed";
import type { FoundBirthDate } from "#content/signup-guard/find-birth-date";
import { writeSiteScript } from "../build/write-site-script.ts";
import type { InPage } from "./in-page.ts";

/** What each detector says of one page. */
export type Detected = {
  readonly site: string | null;
  readonly surface: Surface | null;
  readonly feed: FeedScore;
  readonly birthDate: FoundBirthDate;
  readonly signup: boolean;
};

/**
 * Asks the detectors in `page`, into which the script of `bundleInPage` was not put yet. The site is the one its host
 * names, else the one whose software made it; the surface is the stricter of what the URL and the DOM say.
 */
export async function detectPage(page: Page, url: string, script: string): Promise<Detected> {
  await page.evaluate(script);
  const known = classify(url);
  const software = known === null ? await page.evaluate(() => detectors().fingerprint()) : null;
  const place = known ?? (software === null ? null : placeOfSoftware(url, software));
  const site = place === null ? undefined : siteById(place.site);
  if (site !== undefined) await page.evaluate(writeSiteScript(site));
  const shows = site === undefined ? null : await page.evaluate(() => detectors().shows());
  const surface = stricterOf(place?.surface ?? null, shows);
  const feed = await page.evaluate((at) => detectors().feed(at), surface);
  const birthDate = await page.evaluate(() => detectors().birthDate());
  const signup = await page.evaluate(() => detectors().signup());
  return { site: place?.site ?? null, surface, feed: roundedOf(feed), birthDate, signup };
}

/** Runs in the page. */
declare function detectors(): InPage;

function stricterOf(one: Surface | null, other: Surface | null): Surface | null {
  if (one === null || other === null) return one ?? other;
  return SURFACES.indexOf(one) < SURFACES.indexOf(other) ? one : other;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const roundedOf = ({ score, evidence }: FeedScore): FeedScore => ({
  score: round(score),
  evidence: evidence.map(({ sign, weight }) => ({ sign, weight: round(weight) })),
});
