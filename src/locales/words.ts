import { words as ar } from "./ar/words.ts";
import { words as en } from "./en/words.ts";
import { words as es } from "./es/words.ts";

/** Every word that the background hands out, in every language: a service worker cannot load one when it is needed. */
export const words = { en, es, ar } as const;
