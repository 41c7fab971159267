import type { ReadMonth } from "./create-month-reader.ts";
import type { DatePart } from "./create-part-namer.ts";

type Says = (plain: string) => boolean;

/** All that the guard knows of languages: a script of its own, so that the parts that find and hold know none. */
export type Lexicon = {
  readonly saysBirth: Says;
  readonly saysOtherDate: Says;
  readonly saysNoDate: Says;
  readonly saysAge: Says;
  readonly saysSignup: Says;
  readonly saysLogin: Says;
  readonly saysBack: Says;
  readonly partOf: (plain: string) => DatePart | null;
  /** Every date that a text could mean, as ISO dates. */
  readonly datesIn: (text: string, language: string) => readonly string[];
  readonly toIsoDate: (year: number, month: number, day: number, language: string) => string | null;
  readonly partsInOrder: (language: string) => readonly DatePart[];
  readonly readMonthIn: (language: string) => ReadMonth;
};
