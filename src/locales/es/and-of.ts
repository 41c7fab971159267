import { listWords } from "./list-words.ts";

/** `Mia`, `Mia y Leo`, `Mia, Leo y Ben`. */
export const andOf = (names: readonly string[]): string => listWords(names);
