import type { Surface } from "#domain/catalogue/surface";
import { surfaceNames } from "./surface-names.ts";

type Article = "el" | "la" | "los" | "las" | "";

const ARTICLES: Readonly<Record<Surface, Article>> = {
  feed: "el",
  shorts: "los",
  stories: "las",
  explore: "las",
  live: "los",
  watch: "los",
  post: "las",
  profile: "los",
  messages: "los",
  search: "la",
  compose: "",
  signup: "",
  login: "",
  settings: "los",
  other: "las",
};

/** A surface as the subject of a sentence: `los mensajes`, and whether its verb is plural. */
export function theSurface(surface: Surface): { readonly words: string; readonly isPlural: boolean } {
  const article = ARTICLES[surface];
  return { words: `${article} ${surfaceNames[surface]}`.trimStart(), isPlural: article.endsWith("s") };
}
