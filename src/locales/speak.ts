import type { Language } from "#domain/language";
import type * as english from "./en/index.ts";
import type { Wording } from "./shared/wording.ts";

/** All words of one language, by module. What is missing in one of them does not compile. */
type Speech = { readonly [Module in keyof typeof english]: Wording<(typeof english)[Module]> };

const SPEECHES: Readonly<Record<Exclude<Language, "en">, () => Promise<Speech>>> = {
  es: () => import("./es/index.ts"),
  ar: () => import("./ar/index.ts"),
};

/** Null is English, which every page carries itself: it is what stands where nothing else could be read. */
let speech: Speech | null = null;
let language: Language = "en";

/**
 * From now on this page speaks that language. To be called once, before any screen is loaded: words are taken when a screen's
 * module is, so that a page speaks one language for its life, and another one by being loaded anew.
 */
export async function speak(wanted: Language): Promise<void> {
  speech = wanted === "en" ? null : await SPEECHES[wanted]();
  language = wanted;
}

/** What this page speaks. */
export const spokenLanguage = (): Language => language;

/** A module's words in the page's language; `english` is the module's own. */
export function spoken<Module extends keyof Speech>(module: Module, english: Speech[Module]): Speech[Module] {
  return speech === null ? english : speech[module];
}
