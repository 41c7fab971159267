import type { KeptFor } from "#domain/record/retention";

const KEPT: Readonly<Record<KeptFor, string>> = {
  "35-days": "35 days",
  quarter: "3 months",
  year: "A year",
  "for-ever": "For ever",
};

/** How long the record is kept, and what is forgotten. A name of null is everyone. */
export const keepingWords = {
  title: "Record kept for",
  minutes: "Minutes",
  journal: "Journal",
  kept: (keptFor: KeptFor): string => KEPT[keptFor],
  line: "What is older is destroyed for good, also of a child who was removed. It is on this computer and nowhere else.",
  changed: "Changed. What is older goes tomorrow.",
  forget: "Forget",
  forgetLine:
    "Destroys minutes, and what the journal says of them. Gives no time back: what was spent today and this week stays spent.",
  whose: "Whose record",
  everyone: "Everyone's",
  week: "Forget this week",
  everything: "Forget everything",
  askWeek: "Forget this week?",
  askEverything: "Forget everything?",
  weekOf: (name: string | null): string =>
    name === null
      ? "The minutes since Monday, and what the journal says of them."
      : `${name}'s minutes since Monday, and what the journal says of them.`,
  everythingOf: (name: string | null): string =>
    name === null
      ? "All minutes, and the whole journal."
      : `All minutes of ${name}, and all that the journal says of ${name}.`,
  forGood: "It can't be brought back. The journal will say that you did it. Plans and PINs stay.",
  confirm: "Forget it",
  keep: "Keep it",
  done: "Forgotten.",
  waits: "What was forgotten and still counts today or this week shows nowhere, and goes when it no longer counts.",
} as const;
