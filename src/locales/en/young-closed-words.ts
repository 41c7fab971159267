import type { ClosedTime } from "#domain/plan/plan";
import type { ClosedView } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import type { BlockReason } from "#domain/verdict/verdict";
import { clock, longDate } from "./format.ts";

/** The same, for a child under 8: headline and line have eight words together at most, beside the lamp. */
export function youngClosedWords(view: ClosedView): CurtainWords {
  const site = view.siteName ?? "This";
  switch (view.reason) {
    case "below-minimum-age":
      return {
        headline: `${site} can open later.`,
        line: view.canOpenOn === null ? "" : `From ${longDate(view.canOpenOn)}.`,
      };
    case "site-closed":
      if (view.untilMs !== null) return { headline: `${site} rests today.`, line: "" };
      return { headline: `${site} isn't in the plan.`, line: "" };
    case "side-door":
      return { headline: `${site} isn't in the plan.`, line: "" };
    case "bedtime":
      return { headline: "Sleep well.", line: openAgain(view) };
    case "school-hours":
      return { headline: "School time.", line: openAgain(view) };
    case "device-free-time":
      return { headline: YOUNG_HOURS[view.closedFor?.kind ?? "device-free"], line: openAgain(view) };
    default:
      return FEW[view.reason];
  }
}

const YOUNG_HOURS: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: "Dinner time.",
  homework: "Homework time.",
  "device-free": "Screens rest now.",
  school: "School time.",
};

const DONE: CurtainWords = { headline: "Done for today.", line: "Fresh time tomorrow." };
const NOTHING_YOU_DID: CurtainWords = { headline: "The lamp needs a parent.", line: "" };

const FEW: Readonly<
  Record<
    Exclude<
      BlockReason,
      "below-minimum-age" | "site-closed" | "side-door" | "bedtime" | "school-hours" | "device-free-time"
    >,
    CurtainWords
  >
> = {
  "waits-for-parent": { headline: "Ask your parent.", line: "You can open it together." },
  "daily-budget-spent": DONE,
  "weekly-budget-spent": { headline: "Done for this week.", line: "Fresh time on Monday." },
  "group-budget-spent": DONE,
  "site-budget-spent": DONE,
  "surface-budget-spent": DONE,
  "surface-closed": { headline: "This isn't in the plan.", line: "" },
  break: { headline: "Time to stretch.", line: "Back in a few minutes." },
  "paused-by-parent": { headline: "Paused for now.", line: "Nothing is lost." },
  "signup-held": { headline: "Let's pause here.", line: "Ask your parent." },
  "nobody-chosen": { headline: "Who's here?", line: "" },
  "turn-ended": { headline: "Who's here?", line: "" },
  "private-window": { headline: "Please use an ordinary window.", line: "" },
  "clock-unconfirmed": { headline: "Today isn't over yet.", line: "" },
  "guard-silent": { headline: "Let's try again.", line: "" },
  "access-removed": NOTHING_YOU_DID,
  "needs-parent": NOTHING_YOU_DID,
};

function openAgain({ untilMs, timeZone }: ClosedView): string {
  return untilMs === null ? "" : `Open again at ${clock(untilMs, timeZone)}.`;
}
