/** A field of one line joins the lines that are pasted into it; an address within another's query follows `=` or `/`. */
const BETWEEN = /\s+|(?<![=/])(?=https?:\/\/)/i;

/** The addresses that stand in what was typed or pasted, as a teacher's list does. */
export const addressesIn = (typed: string): readonly string[] => typed.split(BETWEEN).filter((one) => one !== "");
