import type { SetupView } from "#domain/report/views";
import { readBirthDate, type TypedDate } from "#locales/read-birth-date";
import { welcomeWords } from "#locales/welcome-words";
import type { ChildAnswer } from "./use-welcome.ts";

/** What is typed on the child's screen, right or not yet. */
export type ChildDraft = {
  readonly name: string;
  readonly birth: TypedDate;
  readonly colour: number;
  readonly country: string;
};

const LONGEST_NAME = 40;

/** What the screen begins with: the child as it was saved, or the guess of country and nothing else. */
export function draftOf({ child, guess }: SetupView): ChildDraft {
  const [year = "", month = "", day = ""] = child?.birthDate.split("-") ?? [];
  return {
    name: child?.name ?? "",
    birth: { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year },
    colour: child?.colour ?? 0,
    country: child?.country ?? guess.country,
  };
}

export function nameProblem({ name }: ChildDraft): string | null {
  const { errors } = welcomeWords.child;
  if (name.trim() === "") return errors.noName;
  return name.trim().length > LONGEST_NAME ? errors.longName : null;
}

export function birthProblem({ birth }: ChildDraft, today: string): string | null {
  const read = readBirthDate(birth, today);
  return "problem" in read ? read.problem : null;
}

/** The answer that the draft makes, or null while something in it is wrong. */
export function readChild(draft: ChildDraft, today: string): ChildAnswer | null {
  const read = readBirthDate(draft.birth, today);
  if (nameProblem(draft) !== null || "problem" in read) return null;
  return { name: draft.name.trim(), birthDate: read.date, colour: draft.colour, country: draft.country };
}
