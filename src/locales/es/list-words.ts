import { pluralOf } from "../shared/plural.ts";
import { LOCALE } from "./format.ts";

const all = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const plural = pluralOf(LOCALE);

/** `Instagram`, `Instagram y TikTok`, `Instagram, TikTok y X`. */
export function listWords(names: readonly string[]): string {
  return all.format(names);
}

/** The first two and how many more: `Instagram, TikTok y 9 más`. Three are named. */
export function firstFew(names: readonly string[]): string {
  if (names.length <= 3) return listWords(names);
  return `${names.slice(0, 2).join(", ")} y ${plural(names.length - 2, { other: "# más" })}`;
}
