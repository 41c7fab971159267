/** The forms of a counted thing, by the plural categories of CLDR; `#` stands for the figure. What a language does not tell apart is left out. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How one language counts: `say(3, { one: "# minute", other: "# minutes" })`. The figure is written as the locale writes it. */
export function pluralOf(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale, { useGrouping: false });
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll("#", figures.format(count));
}
