export type Helpline = { readonly name: string; readonly number: string | null; readonly address: string };

/**
 * Someone to talk to, by country (ISO 3166). Addresses are those of our own list of places that are always open; the
 * numbers are the ones that each line gives on its own page.
 */
const BY_COUNTRY: Readonly<Record<string, Helpline>> = {
  AU: { name: "Kids Helpline", number: "1800 55 1800", address: "kidshelpline.com.au" },
  DE: { name: "Nummer gegen Kummer", number: "116 111", address: "nummergegenkummer.de" },
  GB: { name: "Childline", number: "0800 1111", address: "childline.org.uk" },
  US: { name: "988 Lifeline", number: "988", address: "988lifeline.org" },
};

/** Every other country, and beside each of the above: a list of all the lines of the world. */
const EVERYWHERE: Helpline = {
  name: "Child Helpline International",
  number: null,
  address: "childhelplineinternational.org",
};

/** The lines for a country; every one that we know when the country is not known. */
export function helplines(country: string | null): readonly Helpline[] {
  if (country === null) return [...Object.values(BY_COUNTRY), EVERYWHERE];
  const own = BY_COUNTRY[country.slice(0, 2)];
  return own === undefined ? [EVERYWHERE] : [own, EVERYWHERE];
}
