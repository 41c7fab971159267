import { isolated } from "./isolated.ts";
import { listWords } from "./list-words.ts";

/** The names of people or sites, each running its own way. */
export const andOf = (names: readonly string[]): string => listWords(names.map(isolated));
