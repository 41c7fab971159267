import type { Language } from "#domain/language";
import { SPEECHES } from "../locales/every-language.ts";

/** Every text of a module of words with its place in it. */
function textsOf(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

/** What stands on a screen in a language where English has this text: `Add: Minutes` part by part, names as they are. */
export function sayIn(language: Language): (english: string) => string {
  const theirs = new Map(textsOf(SPEECHES[language]));
  const known = new Map(textsOf(SPEECHES.en).map(([path, text]) => [text, theirs.get(path) ?? text]));
  return (english) =>
    english
      .split(": ")
      .map((part) => known.get(part) ?? part)
      .join(": ");
}
