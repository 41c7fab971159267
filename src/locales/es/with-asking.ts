import { askingAround } from "../shared/asking-around.ts";
import { askingWords } from "./asking-words.ts";

/** A state's words with what there is to say about asking: the question that waits, its answer, or the button to ask. */
export const withAsking = askingAround(askingWords);
