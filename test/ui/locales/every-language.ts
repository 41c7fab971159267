import type { Language } from "#domain/language";
import * as ar from "../../../src/locales/ar/index.ts";
import * as arOfRecord from "../../../src/locales/ar/ar-of-record.ts";
import * as en from "../../../src/locales/en/index.ts";
import * as enOfRecord from "../../../src/locales/en/en-of-record.ts";
import * as es from "../../../src/locales/es/index.ts";
import * as esOfRecord from "../../../src/locales/es/es-of-record.ts";
import { words } from "#locales/words";

/** Every module of words of every language, as a page would load them. */
export const SPEECHES = {
  en: { ...en, ...enOfRecord },
  es: { ...es, ...esOfRecord },
  ar: { ...ar, ...arOfRecord },
} as const;
/** What the background hands out. */
export const HANDED_OUT = words;
export const OTHERS = ["es", "ar"] as const satisfies readonly Language[];
