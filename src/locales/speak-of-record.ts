import type { Language } from "#domain/language";
import type * as english from "./en/en-of-record.ts";
import type { Wording } from "./shared/wording.ts";
import { spokenLanguage } from "./speak.ts";

/** The words that only the record's screens say, by module. */
type Speech = { readonly [Module in keyof typeof english]: Wording<(typeof english)[Module]> };

const SPEECHES: Readonly<Record<Exclude<Language, "en">, () => Promise<Speech>>> = {
  es: () => import("./es/es-of-record.ts"),
  ar: () => import("./ar/ar-of-record.ts"),
};

let speech: Speech | null = null;

/** To be awaited after `speak`, before a screen of the record is loaded: its words are many, and most pages never say them. */
export async function speakOfRecord(): Promise<void> {
  const language = spokenLanguage();
  speech = language === "en" ? null : await SPEECHES[language]();
}

/** A module's words in the page's language; `own` is the module's own, in English. */
export function spokenOfRecord<Module extends keyof Speech>(module: Module, own: Speech[Module]): Speech[Module] {
  return speech === null ? own : speech[module];
}
