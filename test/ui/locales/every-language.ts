import type { Language } from "#domain/language";
import * as ar from "../../../src/locales/ar/index.ts";
import * as en from "../../../src/locales/en/index.ts";
import * as es from "../../../src/locales/es/index.ts";
import { words } from "#locales/words";

/** Every module of words of every language, as a page would load them. */
export const SPEECHES = { en, es, ar } as const;
/** What the background hands out. */
export const HANDED_OUT = words;
export const OTHERS = ["es", "ar"] as const satisfies readonly Language[];
