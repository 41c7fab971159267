import type { AskingView } from "./asking-view.ts";

/** Is there anything to ask, or to type a code into? Not where the plan leaves it to a word in person. */
export const canAsk = ({ inPerson, withCode }: Pick<AskingView, "inPerson" | "withCode">): boolean =>
  !inPerson || withCode;
