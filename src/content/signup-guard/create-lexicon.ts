import { createMonthReader, type ReadMonth } from "./create-month-reader.ts";
import { createPartNamer } from "./create-part-namer.ts";
import type { Lexicon } from "./lexicon.ts";
import { partsInOrder } from "./parts-in-order.ts";
import { readDatesInText } from "./read-dates-in-text.ts";
import { saysAge } from "./says-age.ts";
import { saysBack } from "./says-back.ts";
import { saysBirth } from "./says-birth.ts";
import { saysLogin } from "./says-login.ts";
import { saysNoDate } from "./says-no-date.ts";
import { saysOtherDate } from "./says-other-date.ts";
import { saysSignup } from "./says-signup.ts";
import { toIsoDate } from "./to-iso-date.ts";

/** The words of all languages. Nothing of it is made before it is asked for. */
export function createLexicon(): Lexicon {
  const readers = new Map<string, ReturnType<typeof createMonthReader>>();
  function readMonthIn(language: string): ReadMonth {
    const reader = readers.get(language) ?? createMonthReader(language);
    readers.set(language, reader);
    return reader;
  }
  return {
    ...{ saysBirth, saysOtherDate, saysNoDate, saysAge, saysSignup, saysLogin, saysBack },
    partOf: createPartNamer(),
    datesIn: (text, language) => readDatesInText(text, readMonthIn(language), language),
    toIsoDate,
    partsInOrder,
    readMonthIn,
  };
}
