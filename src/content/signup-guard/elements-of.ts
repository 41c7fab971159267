import type { Clues } from "./read-clues.ts";

/** The elements of several controls, in their order. */
export const elementsOf = (all: readonly Clues[]): readonly HTMLElement[] => all.map(({ control }) => control.element);
