import type { AgeLaw } from "./age-law.ts";
import { countryByCode } from "./country-by-code.ts";
import type { Country } from "./country.ts";
import type { Site, SiteKind } from "./site.ts";

/** From how many years on a site may open, and what says so. */
export type EffectiveMinimumAge = {
  readonly years: number;
  readonly because: "terms" | "regional" | "law" | "floor";
};

/**
 * The highest of what the site's terms say, what they say for `country` (ISO 3166, `US-FL` included), the law in force
 * there on `today` (ISO date), and the parent's own `floor`. Where two are equal, the first of these is the reason.
 */
export function effectiveMinimumAge(site: Site, country: string, floor: number, today: string): EffectiveMinimumAge {
  const places = placesOf(country);
  const candidates: readonly EffectiveMinimumAge[] = [
    { years: site.minimumAge.years, because: "terms" },
    { years: regionalAge(site, places), because: "regional" },
    { years: Math.max(0, ...places.map((place) => lawfulAge(place.law, site, today))), because: "law" },
    { years: floor, because: "floor" },
  ];
  return candidates.reduce((highest, next) => (next.years > highest.years ? next : highest));
}

/** The place itself and the country it is a part of. */
function placesOf(code: string): readonly Country[] {
  const whole = code.split("-")[0] ?? code;
  return [...new Set([code, whole])].map(countryByCode).filter((place) => place !== undefined);
}

function regionalAge(site: Site, places: readonly Country[]): number {
  const names = new Set(places.flatMap((place) => [place.code, ...place.memberOf]));
  const rules = site.minimumAge.regional.filter((rule) => names.has(rule.country));
  return Math.max(0, ...rules.map((rule) => rule.minimumAge));
}

/** Where a law lets parents consent from some age on, that age counts: it is a parent who sets Porchlight up. */
function lawfulAge(law: AgeLaw | null, site: Site, today: string): number {
  if (law === null || !isInForce(law, today) || !covers(law, site)) return 0;
  return law.withParentalConsentFrom ?? law.minimumAge;
}

function isInForce(law: AgeLaw, today: string): boolean {
  return law.status === "in-force" && law.since !== null && law.since <= today;
}

/** Social networks and the like. Chat is outside every one of these laws, and what is for grown-ups needs none of them. */
const SOCIAL_LIKE: readonly SiteKind[] = ["social", "video", "short-video", "forum", "photo", "livestream"];

function covers(law: AgeLaw, site: Site): boolean {
  if (!SOCIAL_LIKE.includes(site.kind) || law.exempt?.includes(site.id)) return false;
  return law.onlyOn === undefined || law.onlyOn.includes(site.id);
}
