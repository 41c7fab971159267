import { assertNever } from "#domain/assert-never";
import type { GrantAmount } from "#domain/plan/grant";
import type { HealthView, ParentView } from "#domain/report/parent-views";
import type { parentWords as english } from "../en/parent-words.ts";
import { firstTrouble, type Trouble } from "../shared/first-trouble.ts";
import { isTonight } from "../shared/tonight.ts";
import type { Wording } from "../shared/wording.ts";
import {
  clock,
  dayAndClock,
  hoursAndMinutes,
  minutes,
  minutesAfter,
  moreMinutes,
  moreMinutesAfter,
  wholeMinutes,
  atClock,
} from "./format.ts";
import { isolated } from "./isolated.ts";
import { placeNames } from "./place-names.ts";
import { PORCHLIGHT } from "./latin-names.ts";

/** The popup behind the PIN. */
export const parentWords: Wording<typeof english> = {
  title: "الوالدان",
  lock: "قفل",
  lockLeft: (leftMs) => {
    const seconds = Math.max(0, Math.ceil(leftMs / 1000));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  },
  today: sayToday,
  quiet: "كل شيء هادئ حتى الآن.",
  moreToday: "المزيد لليوم",
  give: (count) => isolated(`+${count}`),
  giveLong: (count, name) => `${isolated(`+${count}`)}: إعطاء ${isolated(name)} ${moreMinutesAfter(count)} اليوم`,
  given: sayGiven,
  givenPage: (name) => `هذه الصفحة مفتوحة: ${isolated(name)}.`,
  limit: "حد اليوم",
  noLimit: "بلا حد",
  less: "أقل بخمس دقائق",
  more: "أكثر بخمس دقائق",
  limitIs: (count) => `حد اليوم: ${minutes(count)}.`,
  page: ({ siteName, surface, surfaces, counted }) =>
    `هذه الصفحة: ${isolated(siteName)}${surfaces.length > 1 ? `، ${placeNames[surface]}` : ""}. ${counted ? "تُحسب." : "لا تُحسب."}`,
  pause: "إيقاف كل شيء مؤقتًا",
  useItMyself: "استخدامه بنفسي",
  plan: "الخطة",
  useFor: (count) => `لمدة ${minutesAfter(count)}`,
  useUntilClosed: "حتى إغلاق المتصفح",
  useLine: "لا شيء يُحسب في هذه الأثناء، ويحمل المصباح مفتاحًا.",
  cancel: "إلغاء",
  week: sayWeek,
  health: sayHealth,
  allWell: "كل شيء على ما يرام",
  fix: "إصلاح",
  keepPlan: "إبقاؤها",
  clockMoved: (claimsMs, timeZone) =>
    `تغيرت الساعة؛ ويبقى اليوم هو اليوم. يقول هذا الحاسوب إنه ${dayAndClock(claimsMs, timeZone)}.`,
  clockLost: (claimsMs, timeZone) =>
    `فقد ${PORCHLIGHT} معرفة الوقت، فالمواقع مغلقة. يقول هذا الحاسوب إنه ${dayAndClock(claimsMs, timeZone)}.`,
  clockIsRight: "هذا صحيح",
  noChild: "لا يوجد طفل بعد.",
};

/** What was given to whom. */
function sayGiven(name: string, amount: GrantAmount, timeZone: string): string {
  switch (amount.kind) {
    case "minutes":
      return `لدى ${isolated(name)} الآن ${moreMinutes(amount.minutes)}.`;
    case "until":
      return `مفتوح حتى ${clock(amount.untilMs, timeZone)}: ${isolated(name)}.`;
    case "day":
      return `مفتوح بقية اليوم: ${isolated(name)}.`;
    default:
      return assertNever(amount);
  }
}

function sayToday({ usedMs, ofMinutes, closesMs, nowMs, timeZone }: ParentView["view"]): string {
  const used = wholeMinutes(usedMs);
  const amount =
    ofMinutes === null ? `${minutes(used)} اليوم` : `${used} من ${minutesAfter(Math.round(ofMinutes))} اليوم`;
  return isTonight(closesMs, nowMs) ? `${amount}، حتى ${clock(closesMs, timeZone)}` : amount;
}

/** This week's sum, and how it compares with the last. */
function sayWeek({ weekMs, lastWeekMs }: Pick<ParentView, "weekMs" | "lastWeekMs">): string {
  const week = `هذا الأسبوع: ${hoursAndMinutes(weekMs)}`;
  const difference = wholeMinutes(weekMs) - wholeMinutes(lastWeekMs);
  if (wholeMinutes(lastWeekMs) === 0) return week;
  if (difference === 0) return `${week}، مثل السابق`;
  return `${week}، ${difference < 0 ? "أقل" : "أكثر"} من السابق بمقدار ${hoursAndMinutes(Math.abs(difference) * 60_000)}`;
}

const TROUBLES: Readonly<Record<Exclude<Trouble, "disk">, string>> = {
  plan: "غُيرت أحدث خطة من الخارج. والتي قبلها هي السارية.",
  record: "غُيّر جزء من السجل من الخارج.",
  hosts: "لا يمكن حساب وقت بعض المواقع، فهي مغلقة.",
  "private-windows": "النوافذ الخاصة مفتوحة.",
  "toolbar-icon": "المصباح ليس في شريط الأدوات.",
  storage: "قد يحذف المتصفح السجل إذا امتلأ القرص. والنسخة الاحتياطية تحفظه.",
};

/** The first thing that a person should mend, or null when all is well. */
function sayHealth(health: HealthView): { readonly text: string; readonly which: Trouble } | null {
  const which = firstTrouble(health);
  if (which === null) return null;
  const { record } = health;
  const text =
    which === "disk"
      ? `القرص ممتلئ. الخطة سارية، لكن الدقائق لا تُكتب منذ ${atClock(record.unwrittenSinceMs ?? 0, record.timeZone)}.`
      : TROUBLES[which];
  return { text, which };
}
