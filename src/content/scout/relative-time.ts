import { DIGITS } from "./digits.ts";

const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
/** One of each form that a language has for how many there are: one, two, few and many. */
const COUNTED = [-1, -2, -3, -5, -11];
const STYLES = ["narrow", "long"] as const;
const SHORT = new Set("s m h d w y mo min hr now".split(" "));
const LONGEST = 24;
const NUMBER = new RegExp(`^[${DIGITS}]{1,2}$`);
const DATE = new RegExp(
  `^(?:[${DIGITS}]{4}[-./年]\\s?[${DIGITS}]{1,2}[-./月]\\s?[${DIGITS}]{1,2}日?|[${DIGITS}]{1,2}[./][${DIGITS}]{1,2}[./][${DIGITS}]{2,4})(?:[ ,T]+[${DIGITS}]{1,2}:[${DIGITS}]{2}(?::[${DIGITS}]{2})?)?$`,
);
const WORDS = new RegExp(`[${DIGITS}]+|[^\\s${DIGITS}.,:;()·•|/+-]+`, "g");
const isNumber = (part: string): boolean => NUMBER.test(part);

export type TimeReader = {
  /** Null where only the words of a language can say. */
  atOnce(text: string): boolean | null;
  /** By the words of the page's own language and of English too, which take a browser 15 ms when they are first asked for. */
  byWords(text: string): boolean;
};

/**
 * Says of short texts whether they tell how long ago something was: words are asked of the browser (`Intl`), none are ours. A
 * date in figures counts too.
 */
export function createTimeReader(language: string): TimeReader {
  let known: ReadonlySet<string> | null = null;
  return {
    atOnce(text) {
      if (text.length > LONGEST) return false;
      if (DATE.test(text)) return true;
      const parts = splitWords(text);
      if (parts.length > 5 || !parts.some(isNumber) || parts.every(isNumber)) return false;
      return parts.every((part) => isNumber(part) || SHORT.has(part)) ? true : null;
    },
    byWords(text) {
      const words = (known ??= wordsOf(language));
      return splitWords(text).every((part) => isNumber(part) || words.has(part));
    },
  };
}

/** Figures stand apart from letters even where no space does, as in `3h` and `3小时前`. */
const splitWords = (text: string): readonly string[] => text.toLowerCase().match(WORDS) ?? [];

function wordsOf(language: string): ReadonlySet<string> {
  const words = new Set(SHORT);
  for (const locale of new Set([language, "en"])) {
    for (const style of STYLES) {
      const format = formatOf(locale, style);
      if (format === null) continue;
      const said = UNITS.flatMap((unit) => COUNTED.map((value) => format.format(value, unit)));
      for (const text of [...said, formatOf(locale, style, "auto")?.format(-1, "day") ?? ""])
        for (const word of splitWords(text)) words.add(word);
    }
  }
  return words;
}

function formatOf(
  locale: string,
  style: (typeof STYLES)[number],
  numeric: "always" | "auto" = "always",
): Intl.RelativeTimeFormat | null {
  try {
    return new Intl.RelativeTimeFormat(locale, { numeric, style });
  } catch {
    return null; // A page may call its language anything.
  }
}
