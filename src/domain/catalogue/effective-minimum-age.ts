import type { AgeLaw } from "./age-law.ts";
import { COUNTRIES } from "./countries.ts";
import { countryByCode } from "./country-by-code.ts";
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
  const region = REGIONS.get(country) ?? regionOf(country);
  const candidates: readonly EffectiveMinimumAge[] = [
    { years: site.minimumAge.years, because: "terms" },
    { years: regionalAge(site, region), because: "regional" },
    { years: Math.max(0, ...region.laws.map((law) => lawfulAge(law, site, today))), because: "law" },
    { years: floor, because: "floor" },
  ];
  return candidates.reduce((highest, next) => (next.years > highest.years ? next : highest));
}

/** What holds at a place: the laws and the names of the place itself, of the country it is a part of, and of their groups. */
type Region = { readonly laws: readonly AgeLaw[]; readonly names: ReadonlySet<string> };

function regionOf(code: string): Region {
  const whole = code.split("-")[0] ?? code;
  const places = [...new Set([code, whole])].map(countryByCode).filter((place) => place !== undefined);
  return {
    laws: places.flatMap(({ law }) => law ?? []),
    names: new Set(places.flatMap((place) => [place.code, ...place.memberOf])),
  };
}

/** Made once: the age is asked for each part of each site whenever the sites that are closed are looked for. */
const REGIONS: ReadonlyMap<string, Region> = new Map(COUNTRIES.map(({ code }) => [code, regionOf(code)]));

function regionalAge(site: Site, { names }: Region): number {
  const rules = site.minimumAge.regional.filter((rule) => names.has(rule.country));
  return Math.max(0, ...rules.map((rule) => rule.minimumAge));
}

/** Where a law lets parents consent from some age on, that age counts: it is a parent who sets Porchlight up. */
function lawfulAge(law: AgeLaw, site: Site, today: string): number {
  if (!isInForce(law, today) || !covers(law, site)) return 0;
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
