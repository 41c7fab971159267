import type { Witness } from "#domain/catalogue/site";

/** Attributes whose change can make a witness match or show: those that a selector names, and `hidden`. None without witnesses. */
export function listWitnessAttributes(witnesses: readonly Witness[]): readonly string[] {
  if (witnesses.length === 0) return [];
  const selectors = witnesses.map(({ selector }) => selector);
  const named = selectors.flatMap((selector) => [...selector.matchAll(/\[([\w-]+)/g)].map(([, name]) => name ?? ""));
  const byClass = selectors.some((selector) => /\.[\w-]/.test(selector)) ? ["class"] : [];
  return [...new Set(["hidden", ...byClass, ...named])];
}
