import { LANGUAGES } from "./languages.ts";
import { plainText } from "./plain-text.ts";

export type DatePart = "day" | "month" | "year";

const PARTS = ["day", "month", "year"] as const;
/** Stands for a part where a form is short of room; `date` is the day of Twitch's "birthday-date-input". */
const SHORT: readonly (readonly [DatePart, string])[] = [
  ["day", "day dd dob_day bday_day jj tt gg pp dia date days tgl число तारीख 날짜 วันที่ اليوم"],
  ["month", "month mm mo mon mois mes kk bln months bmonth महीना महिना شهر"],
  [
    "year",
    "year yyyy yy yr aaaa aa jjjj rrrr rok godina гггг years byear annee ano vvvv thn साल সাল வருடம் سنة عام 년도",
  ],
];
/** Latin words of four letters or more also end a compound: "Geburtsjahr", "birthmonth". */
const ENDS_FROM = 4;
const WHOLE_IN_CJK = /生日|誕生日|诞生日|日期|年月日|생일|생년월일|월일/;
const ONE_IN_CJK: readonly (readonly [DatePart, string])[] = [
  ["year", "年"],
  ["month", "月"],
  ["day", "日"],
];

/** Tells which part of a date a short plain text names: exactly one of them, or none. Asks the browser for the words once. */
export function createPartNamer(): (plain: string) => DatePart | null {
  let words: ReadonlyMap<string, DatePart> | null = null;
  return (plain) => {
    const tokens = plain.split(" ").filter(Boolean);
    if (tokens.length === 0 || tokens.length > 24) return null;
    const known = (words ??= listWords());
    const named = new Set(tokens.flatMap((token) => partOfToken(token, known) ?? []));
    const [only] = named;
    return named.size === 1 && only !== undefined ? only : null;
  };
}

function partOfToken(token: string, words: ReadonlyMap<string, DatePart>): DatePart | null {
  const exact = words.get(token);
  if (exact !== undefined) return exact;
  const han = WHOLE_IN_CJK.test(token.normalize("NFC")) ? [] : ONE_IN_CJK.filter(([, one]) => token.includes(one));
  if (han.length === 1) return han[0]?.[0] ?? null;
  for (const part of ["month", "year"] as const) {
    for (const [word, of] of words) {
      if (
        of === part &&
        word.length >= ENDS_FROM &&
        (token.endsWith(word) || (word === part && token.startsWith(word)))
      ) {
        return part;
      }
    }
  }
  return null;
}

function listWords(): ReadonlyMap<string, DatePart> {
  const words = new Map<string, DatePart>();
  for (const [part, list] of SHORT) for (const word of list.split(" ")) words.set(plainText(word), part);
  for (const language of LANGUAGES) for (const part of PARTS) words.set(plainText(nameIn(language, part)), part);
  return words;
}

/** A browser that has no name for it leaves us the short forms above. */
function nameIn(language: string, part: DatePart): string {
  try {
    return new Intl.DisplayNames(language, { type: "dateTimeField" }).of(part) ?? part;
  } catch {
    return part;
  }
}
