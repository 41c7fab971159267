import type { ClosedTime } from "#domain/plan/plan";
import type { ClosedView } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import type { BlockReason } from "#domain/verdict/verdict";
import { atClock, longDate } from "./format.ts";
import { isolated } from "./isolated.ts";

/** The same, for a child under 8: headline and line have eight words together at most, beside the lamp. */
export function youngClosedWords(view: ClosedView): CurtainWords {
  const site = view.siteName === null ? "هذا" : isolated(view.siteName);
  switch (view.reason) {
    case "below-minimum-age":
      return {
        headline: `${site} ممكن لاحقًا.`,
        line: view.canOpenOn === null ? "" : `بدءًا من ${longDate(view.canOpenOn)}.`,
      };
    case "site-closed":
    case "side-door":
      if (view.untilMs !== null) return { headline: `${site} يستريح اليوم.`, line: "" };
      return { headline: `${site} خارج الخطة.`, line: "" };
    case "bedtime":
      return { headline: "نومًا هنيئًا.", line: openAgain(view) };
    case "school-hours":
      return { headline: "وقت المدرسة.", line: openAgain(view) };
    case "device-free-time":
      return { headline: YOUNG_HOURS[view.closedFor?.kind ?? "device-free"], line: openAgain(view) };
    default:
      return FEW[view.reason];
  }
}

const YOUNG_HOURS: Readonly<Record<ClosedTime["kind"], string>> = {
  dinner: "وقت العشاء.",
  homework: "وقت الواجبات.",
  "device-free": "الشاشات تستريح الآن.",
  school: "وقت المدرسة.",
};

const DONE: CurtainWords = { headline: "انتهى وقت اليوم.", line: "وقت جديد غدًا." };
const NOTHING_YOU_DID: CurtainWords = { headline: "المصباح يحتاج إلى أحد والديك.", line: "" };

const FEW: Readonly<
  Record<
    Exclude<
      BlockReason,
      "below-minimum-age" | "site-closed" | "side-door" | "bedtime" | "school-hours" | "device-free-time"
    >,
    CurtainWords
  >
> = {
  "waits-for-parent": { headline: "يمكن سؤال والديك.", line: "يُفتح معًا." },
  "daily-budget-spent": DONE,
  "weekly-budget-spent": { headline: "انتهى وقت هذا الأسبوع.", line: "وقت جديد يوم الاثنين." },
  "group-budget-spent": DONE,
  "site-budget-spent": DONE,
  "surface-budget-spent": DONE,
  "surface-closed": { headline: "هذا خارج الخطة.", line: "" },
  break: { headline: "وقت الحركة.", line: "العودة بعد دقائق." },
  "paused-by-parent": { headline: "توقف مؤقت.", line: "لم يضع شيء." },
  "signup-held": { headline: "لنتوقف هنا قليلًا.", line: "يمكن سؤال والديك." },
  "nobody-chosen": { headline: "من هنا؟", line: "" },
  "turn-ended": { headline: "من هنا؟", line: "" },
  "private-window": { headline: "هذا يُفتح في نافذة عادية.", line: "" },
  "clock-unconfirmed": { headline: "لم ينتهِ اليوم بعد.", line: "" },
  "guard-silent": { headline: "لنحاول مرة أخرى.", line: "" },
  "access-removed": NOTHING_YOU_DID,
  "needs-parent": NOTHING_YOU_DID,
};

function openAgain({ untilMs, timeZone }: ClosedView): string {
  return untilMs === null ? "" : `يُفتح ${atClock(untilMs, timeZone)}.`;
}
