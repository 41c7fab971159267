import { CONSENT_AGES } from "#domain/catalogue/consent-ages";
import { countryByCode } from "#domain/catalogue/country-by-code";
import { isToBeChecked } from "#domain/catalogue/is-to-be-checked";
import { LAWS_AS_OF } from "#domain/catalogue/laws-as-of";

type Law = NonNullable<NonNullable<ReturnType<typeof countryByCode>>["law"]>;

/** `old`: what was said before it was looked up more than a year ago. */
export type CountryRule =
  | { readonly kind: "accounts"; readonly years: number; readonly status: Law["status"] }
  | { readonly kind: "consent"; readonly years: number }
  | { readonly kind: "old" };

/** A country's minimum age for accounts, its age of consent, and whether that was looked up long before `today` (ISO date). */
export function countryRules(code: string, today: string): readonly CountryRule[] {
  const law = countryByCode(code)?.law ?? null;
  const consent = CONSENT_AGES[code];
  const known: readonly CountryRule[] = [
    ...(law === null ? [] : [{ kind: "accounts", years: law.minimumAge, status: law.status } as const]),
    ...(consent === undefined ? [] : [{ kind: "consent", years: consent[0] } as const]),
  ];
  return known.length > 0 && isToBeChecked(LAWS_AS_OF, today) ? [...known, { kind: "old" }] : known;
}
