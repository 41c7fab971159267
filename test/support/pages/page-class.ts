import type { Item, PageModel } from "./page-model.ts";
import { PAGE_WORDS } from "./page-words.ts";

/** A kind of page, made of what such pages have; `variant` is 0 or 1. */
export type PageClass = {
  readonly name: string;
  readonly isFeed: boolean;
  make(language: string, variant: number): PageModel;
};

type Say = { name(at: number): string; sentence(at: number): string; title(at: number): string };

export function feed(name: string, make: (say: Say, variant: number) => Loose): PageClass {
  return { name, isFeed: true, make: (language, variant) => ({ language, ...tidy(make(sayIn(language), variant)) }) };
}

export function other(name: string, make: (say: Say, variant: number) => Loose): PageClass {
  return { ...feed(name, make), isFeed: false };
}

type Loose = { readonly [Key in Exclude<keyof PageModel, "language" | "items">]?: PageModel[Key] | undefined } & {
  readonly path: string;
  readonly items: readonly LooseItem[];
};
type LooseItem = { readonly [Key in keyof Item]?: Item[Key] | undefined };

/** What is undefined is not there. */
const tidy = (model: Loose): Omit<PageModel, "language"> =>
  JSON.parse(JSON.stringify(model)) as Omit<PageModel, "language">;

export const rowsOf = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
export const rows = (count: number, make: (at: number) => LooseItem): readonly LooseItem[] => rowsOf(count, make);
export const person = (say: Say, at: number) => ({ who: say.name(at), avatar: true, when: "relative" as const });

function sayIn(language: string): Say {
  const words = PAGE_WORDS[language] ?? PAGE_WORDS["en"];
  const at = (list: readonly string[] | undefined, place: number): string => list?.[place % list.length] ?? "";
  return {
    name: (place) => at(words?.names, place),
    sentence: (place) => at(words?.sentences, place),
    title: (place) => at(words?.titles, place),
  };
}
