import type { LanguageNote } from "#app/ports";
import { LANGUAGES } from "#domain/language";
import type { Browser } from "./browser.ts";

const NAME = "language";

/** One word in `storage.local`, beside the marker: read in a millisecond, before the database is open. */
export function createStorageLanguage({ storage }: Pick<Browser, "storage">): LanguageNote {
  return {
    async read() {
      const { [NAME]: noted } = await storage.local.get(NAME);
      return LANGUAGES.find((language) => language === noted) ?? null;
    },
    write: (language) => storage.local.set({ [NAME]: language }),
  };
}
