import { LOCALE } from "./format.ts";

const all = new Intl.ListFormat(LOCALE, { type: "conjunction" });

/** `Instagram`, `Instagram and TikTok`, `Instagram, TikTok and X`. */
export function listWords(names: readonly string[]): string {
  return all.format(names);
}

/** The first two and how many more: `Instagram, TikTok and 9 others`. Three are named. */
export function firstFew(names: readonly string[]): string {
  if (names.length <= 3) return listWords(names);
  return listWords([...names.slice(0, 2), `${names.length - 2} others`]);
}
