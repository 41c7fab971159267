import { plainText } from "./plain-text.ts";

/** The numbers in a text, of whatever script, in their order. */
export const numbersIn = (text: string): readonly number[] => (plainText(text).match(/\d+/g) ?? []).map(Number);
