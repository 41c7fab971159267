import type { LanguageNote } from "#app/ports";
import { LANGUAGES } from "#domain/language";
import type { Browser } from "./browser.ts";

const NAME = "language";

/** One word in `storage.local`, beside the marker: read in a millisecond, before the database is open. */
export function createStorageLanguage(browser: Browser): LanguageNote {
  return {
    async read() {
      const { [NAME]: noted } = await browser.storage.local.get(NAME);
      return LANGUAGES.find((language) => language === noted) ?? null;
    },
    write: (language) => browser.storage.local.set({ [NAME]: language }),
  };
}
