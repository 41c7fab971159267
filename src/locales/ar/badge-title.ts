import { assertNever } from "#domain/assert-never";
import type { ChildView } from "#domain/report/views";
import { atClock, minutes, minutesLeft, wholeMinutes } from "./format.ts";
import { isolated } from "./isolated.ts";
import { PORCHLIGHT } from "./latin-names.ts";

/** What the toolbar's lamp says when the pointer rests on it: the child's name, then how it stands. */
export function badgeTitle(view: ChildView): string {
  if (view.child === null || view.state === "set-up-unfinished" || view.state === "nobody-chosen")
    return withoutChild(view);
  return view.state === "grown-up" ? withoutChild(view) : `${isolated(view.child.name)}: ${sayState(view)}`;
}

function withoutChild({ state, turnEndsMs, nowMs }: ChildView): string {
  if (state === "set-up-unfinished") return `${PORCHLIGHT}: لم يُشغَّل بعد`;
  if (state === "needs-parent") return `${PORCHLIGHT}: المصباح يحتاج إلى أحد الوالدين`;
  if (state === "guest") return "ضيف";
  if (state !== "grown-up") return `${PORCHLIGHT}: من هنا؟`;
  return turnEndsMs === null ? "شخص بالغ" : `شخص بالغ، ${minutes(wholeMinutes(turnEndsMs - nowMs))}`;
}

function sayState(view: ChildView): string {
  switch (view.state) {
    case "needs-parent":
      return "المصباح يحتاج إلى أحد الوالدين";
    case "paused":
      return "توقف مؤقت";
    case "bedtime":
      return view.opensMs === null ? "نومًا هنيئًا" : `تُفتح المواقع ${atClock(view.opensMs, view.timeZone)}`;
    case "school":
    case "device-free":
      return view.opensMs === null ? "مغلق الآن" : `العودة ${atClock(view.opensMs, view.timeZone)}`;
    case "break":
      return "وقت الحركة";
    case "clock-unconfirmed":
      return "لم ينتهِ اليوم بعد";
    case "spent":
      return "انتهى وقت اليوم";
    case "no-limit":
      return "مفتوح";
    case "nearly-over":
    case "open":
      return view.wall === null ? "مفتوح" : `الوقت المتبقي: ${minutesLeft(view.wall.leftMs)}`;
    case "set-up-unfinished":
    case "nobody-chosen":
    case "guest":
    case "grown-up":
      return withoutChild(view);
    default:
      return assertNever(view.state);
  }
}
