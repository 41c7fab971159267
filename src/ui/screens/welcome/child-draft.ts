import type { KnownChild } from "#domain/report/parent-views";
import { readBirthDate, type TypedDate } from "#locales/read-birth-date";
import { welcomeWords } from "#locales/welcome-words";
import type { ChildAnswer } from "./child-answer.ts";

/** What is typed on the child's screen, right or not yet. */
export type ChildDraft = {
  readonly name: string;
  readonly birth: TypedDate;
  readonly colour: number;
  readonly avatar: number;
  readonly country: string;
  /** Empty for none. */
  readonly code: string;
};

const LONGEST_NAME = 40;
/** Colours and pictures there are. */
const LOOKS = 8;

/** What the screen begins with: the child as it was saved, or one more beside `siblings`, with a look that none of them has yet. */
export function draftOf(child: KnownChild | null, siblings: readonly KnownChild[], country: string): ChildDraft {
  const [year = "", month = "", day = ""] = child?.birthDate.split("-") ?? [];
  const next = siblings.length % LOOKS;
  return {
    name: child?.name ?? "",
    birth: { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year },
    colour: child?.colour ?? next,
    avatar: child?.avatar ?? next,
    country: child?.country ?? siblings[0]?.country ?? country,
    code: "",
  };
}

export const codeProblem = ({ code }: ChildDraft): string | null =>
  code === "" || /^\d{4}$/.test(code) ? null : welcomeWords.child.errors.noCode;

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
  if (nameProblem(draft) !== null || codeProblem(draft) !== null || "problem" in read) return null;
  const { colour, avatar, country, code } = draft;
  return { name: draft.name.trim(), birthDate: read.date, colour, avatar, country, code: code === "" ? null : code };
}
