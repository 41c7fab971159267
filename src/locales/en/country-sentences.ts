import { CONSENT_AGES } from "#domain/catalogue/consent-ages";
import { countryByCode } from "#domain/catalogue/country-by-code";
import { isToBeChecked } from "#domain/catalogue/is-to-be-checked";
import { LAWS_AS_OF } from "#domain/catalogue/laws-as-of";

/**
 * What is known of a country's rules on `today` (ISO date): its minimum age for accounts and whether that holds, and its age of
 * consent. Nothing for a country that is none.
 */
export function countrySentences(code: string, today: string): readonly string[] {
  const law = countryByCode(code)?.law ?? null;
  const consent = CONSENT_AGES[code];
  const known = [
    ...(law === null ? [] : [`Accounts on social media from ${law.minimumAge}: ${STATUS[law.status]}.`]),
    ...(consent === undefined ? [] : [`From ${consent[0]} one may agree alone to the use of one's data.`]),
  ];
  const isOld = known.length > 0 && isToBeChecked(LAWS_AS_OF, today);
  return isOld ? [...known, "This was looked up more than a year ago: please check."] : known;
}

const STATUS = {
  "in-force": "law",
  passed: "passed, not yet law",
  announced: "announced",
  proposed: "proposed",
} as const;
