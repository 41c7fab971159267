import type { SiteId } from "../ids.ts";
import type { JournalEvent } from "../journal/journal-event.ts";

/** What was asked in a stretch of time, and what became of it. */
export type AskedSummary = {
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
  readonly takenBack: number;
  /** Sites on which a sign-up was paused, with how often. */
  readonly signups: readonly (readonly [SiteId, number])[];
};

/** Counts what the journal of one child says of questions, answers and sign-ups. "This looks wrong" is a question too. */
export function askedSummary(events: readonly JournalEvent[]): AskedSummary {
  const signups = new Map<SiteId, number>();
  const answers = { yes: 0, no: 0, "taken-back": 0 };
  let asked = 0;
  for (const event of events) {
    if (event.kind === "asked") asked += 1;
    if (event.kind === "answered") answers[event.answer] += 1;
    if (event.kind === "signup-held") signups.set(event.site, (signups.get(event.site) ?? 0) + 1);
  }
  return { asked, yes: answers.yes, no: answers.no, takenBack: answers["taken-back"], signups: [...signups] };
}
