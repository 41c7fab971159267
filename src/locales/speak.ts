import type { Language } from "#domain/language";
import type * as english from "./en/index.ts";
import type * as englishOfRecord from "./en/record.ts";
import type { Wording } from "./shared/wording.ts";

/** All words of one language, by module. What is missing in one of them does not compile. */
type Speech = { readonly [Module in keyof typeof english]: Wording<(typeof english)[Module]> };

/** Likewise the words that only the record's screens say. */
type SpeechOfRecord = { readonly [Module in keyof typeof englishOfRecord]: Wording<(typeof englishOfRecord)[Module]> };

const SPEECHES: Readonly<Record<Exclude<Language, "en">, () => Promise<Speech>>> = {
  es: () => import("./es/index.ts"),
  ar: () => import("./ar/index.ts"),
};

const SPEECHES_OF_RECORD: Readonly<Record<Exclude<Language, "en">, () => Promise<SpeechOfRecord>>> = {
  es: () => import("./es/record.ts"),
  ar: () => import("./ar/record.ts"),
};

/** Null is English, which every page carries itself: it is what stands where nothing else could be read. */
let speech: Speech | null = null;
let speechOfRecord: SpeechOfRecord | null = null;
let spokenLanguage: Language = "en";

/**
 * From now on this page speaks that language. To be called once, before any screen is loaded: words are taken when a screen's
 * module is, so that a page speaks one language for its life, and another one by being loaded anew.
 */
export async function speak(language: Language): Promise<void> {
  speech = language === "en" ? null : await SPEECHES[language]();
  spokenLanguage = language;
}

/** To be awaited after `speak`, before a screen of the record is loaded: its words are many, and most pages never say them. */
export async function speakOfRecord(): Promise<void> {
  speechOfRecord = spokenLanguage === "en" ? null : await SPEECHES_OF_RECORD[spokenLanguage]();
}

/** A module's words in the page's language; `english` is the module's own. */
export function spoken<Module extends keyof Speech>(module: Module, english: Speech[Module]): Speech[Module] {
  return speech === null ? english : speech[module];
}

/** Likewise for a module that only the record's screens use. */
export function spokenOfRecord<Module extends keyof SpeechOfRecord>(
  module: Module,
  english: SpeechOfRecord[Module],
): SpeechOfRecord[Module] {
  return speechOfRecord === null ? english : speechOfRecord[module];
}
