import { LOCALE, plural } from "./format.ts";

const all = new Intl.ListFormat(LOCALE, { type: "conjunction" });

/** Names, or what is counted, with `و` between them. Names that may be Latin come isolated. */
export function listWords(names: readonly string[]): string {
  return all.format(names);
}

/** The first two and how many more. Three are named. */
export function firstFew(names: readonly string[]): string {
  if (names.length <= 3) return listWords(names);
  const others = plural(names.length - 2, {
    two: "اثنان آخران",
    few: "# أخرى",
    other: "# غيرها",
  });
  return listWords([...names.slice(0, 2), others]);
}
