import { readTypedDate, type TypedDate } from "../shared/typed-date.ts";
import { welcomeWords } from "./welcome-words.ts";

/** The ISO date of what was typed, or the sentence that says what is wrong with it. `today` is an ISO date. */
export const readBirthDate = (typed: TypedDate, today: string) =>
  readTypedDate(typed, today, welcomeWords.child.errors);
