import { assertNever } from "#domain/assert-never";
import type { ChildView } from "#domain/report/views";
import type { Wall } from "#domain/verdict/verdict";
import type { ChildStateWords } from "../en/child-state-words.ts";
import { isTonight } from "../shared/tonight.ts";
import { andOf } from "./and-of.ts";
import { breakLeft } from "./break-words.ts";
import { atClock, clock, minutes, minutesAfter, plural, when, wholeMinutes } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { spentLine } from "./spent-line.ts";
import { needsParentLine } from "./needs-parent-line.ts";

const MINUTE_MS = 60_000;
const OF_HOURS: readonly Wall["kind"][] = ["bedtime", "school", "device-free"];

/** The popup's one big thing and its one quiet line, by state (screens.md, "Popup: the child's view"). */
export function childStateWords(view: ChildView): ChildStateWords {
  switch (view.state) {
    case "set-up-unfinished":
      return say("لم يُشغَّل بعد", "لا شيء مغلق الآن.", { does: "continue-set-up", text: "متابعة الإعداد" });
    case "needs-parent":
      return say("المصباح يحتاج إلى أحد والديك", needsParentLine(view.plan !== null), {
        does: "show-parent",
        text: "عرضه على أحد الوالدين",
      });
    case "nobody-chosen":
      return say("من هنا؟", "تبقى مواقع التواصل مغلقة إلى أن يُختار شخص.");
    case "guest":
      return say("ضيف", guestLine(view));
    case "grown-up":
      return say(turnHeadline(view), "لا شيء يُحسب.", { does: "end-turn", text: "انتهيت" });
    case "paused":
      return say("توقف مؤقت", pausedLine(view));
    case "bedtime":
      return say("نومًا هنيئًا", view.opensMs === null ? "" : `تُفتح مواقعك ${atClock(view.opensMs, view.timeZone)}.`);
    case "school":
    case "device-free":
      return say(hoursHeadline(view.closedFor), backLine(view));
    case "break":
      return say("وقت الحركة", breakStateLine(view));
    case "clock-unconfirmed":
      return say("لم ينتهِ اليوم بعد", "تغيرت الساعة. يبدأ اليوم الجديد حالما تصبح مؤكدة.");
    case "spent":
      return say(view.wall?.kind === "week" ? "انتهى وقت هذا الأسبوع" : "انتهى وقت اليوم", spentLine(view));
    case "no-limit":
      return say("مفتوح", noLimitLine(view));
    case "nearly-over":
      return running(view, "وقت مناسب للبدء بالإنهاء.");
    case "open":
      return running(view, openLine(view));
    default:
      return assertNever(view.state);
  }
}

function say(headline: string, line: string, button: ChildStateWords["button"] = null): ChildStateWords {
  return { figure: null, headline, line, button };
}

function running(view: ChildView, line: string): ChildStateWords {
  // Minutes that nothing can take are no news: where every site still waits for its day, the days are.
  if (view.sites.length > 0 && view.sites.every(isShut)) return say("لكل موقع يومه", "التواريخ في الأسفل.");
  const leftMs = view.wall?.leftMs ?? 0;
  if (leftMs < MINUTE_MS) return say("أقل من دقيقة", line);
  const left = wholeMinutes(leftMs);
  const unit = plural(left, { two: "دقيقتان متبقيتان", few: "دقائق متبقية", other: "دقيقة متبقية" });
  const heard = `الوقت المتبقي ${minutes(left)}`;
  return { figure: { number: String(left), unit, heard }, headline: null, line, button: null };
}

const isShut = ({ state, openSurfaces }: ChildView["sites"][number]): boolean =>
  state === "closed" && openSurfaces.length === 0;

function openLine(view: ChildView): string {
  const { closesMs, nowMs, timeZone } = view;
  const until = isTonight(closesMs, nowMs) ? clock(closesMs, timeZone) : null;
  const kind = view.wall?.kind ?? "day";
  if (OF_HOURS.includes(kind)) return until === null ? "" : `إلى أن تُغلق مواقعك الساعة\u00a0${until}`;
  if (kind === "break") return "إلى أن يحين وقت الحركة";
  const ofDay = view.ofMinutes === null ? "اليوم" : `من ${minutesAfter(Math.round(view.ofMinutes))} اليوم`;
  const pot = kind === "week" ? "من وقت هذا الأسبوع" : ofDay;
  return until === null ? pot : `${pot}، حتى ${until}`;
}

function noLimitLine({ closesMs, nowMs, timeZone }: ChildView): string {
  return isTonight(closesMs, nowMs) ? `بلا حد حتى ${clock(closesMs, timeZone)}.` : "بلا حد اليوم.";
}

function backLine({ opensMs, nowMs, timeZone }: ChildView): string {
  return opensMs === null ? "العودة بعد قليل." : `العودة ${when(opensMs, nowMs, timeZone)}.`;
}

function breakStateLine({ opensMs, wall, nowMs }: ChildView): string {
  if (opensMs === null) return "العودة بعد قليل.";
  const back = `العودة بعد ${breakLeft(opensMs, nowMs)}`;
  return wall === null ? `${back}.` : `${back}، والوقت المتبقي ${minutes(wholeMinutes(wall.leftMs))}.`;
}

function pausedLine({ pausedAtMs, wall, timeZone }: ChildView): string {
  const at = pausedAtMs === null ? "من أحد والديك." : `من أحد والديك ${atClock(pausedAtMs, timeZone)}.`;
  const left = wall === null ? 0 : wholeMinutes(wall.leftMs);
  return left === 0 ? `${at} لم يضع شيء.` : `${at} لم يضع شيء: في انتظارك ${minutes(left)}.`;
}

function guestLine({ guest, timeZone }: ChildView): string {
  if (guest === null) return "تبقى مواقع التواصل مغلقة. يمكن لأحد الوالدين فتح بعضها اليوم.";
  return `مفتوح حتى ${clock(guest.untilMs, timeZone)}: ${andOf(guest.siteNames)}. لا شيء يُحسب.`;
}

function turnHeadline({ turnEndsMs, nowMs }: ChildView): string {
  if (turnEndsMs === null) return "شخص بالغ";
  const left = wholeMinutes(turnEndsMs - nowMs);
  return left === 0 ? "شخص بالغ، اقتربت النهاية" : `شخص بالغ، ${minutes(left)}`;
}

/** The same for someone who hears it. */
export function sayChildState(words: ChildStateWords): string {
  if (words.figure === null) return `${words.headline ?? ""}. ${words.line}`;
  return `${words.figure.heard}، ${words.line}`;
}
