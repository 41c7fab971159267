import { badgeTitle } from "./badge-title.ts";
import { closedWords } from "./closed-words.ts";
import { guardWords } from "./guard-words.ts";

/** Every word that the background hands out. */
export const words = { closed: closedWords, badgeTitle, ...guardWords };
