import { COUNTRIES } from "../catalogue/countries.ts";

/** `getTimeZones` is newer than the type library; where an engine lacks it the language alone is asked. */
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => readonly string[] | undefined };

/** The country whose rules to propose: the one of the computer's zone, else the language's region, else the United States'. */
export function guessCountry(language: string, timeZone: string): string {
  const region = new Intl.Locale(language).maximize().region ?? "US";
  if (zonesOf(region).includes(timeZone)) return region;
  const ofZone = COUNTRIES.find(({ code }) => code.length === 2 && zonesOf(code).includes(timeZone));
  return ofZone?.code ?? region;
}

function zonesOf(region: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${region}`);
  return locale.getTimeZones?.() ?? [];
}
