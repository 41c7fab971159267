import { assertNever } from "#domain/assert-never";
import type { ClosedView, HoursCalled } from "#domain/report/views";
import type { CurtainWords } from "#domain/verdict/guard-order";
import { breakLine } from "./break-words.ts";
import { budgetWords } from "./budget-words.ts";
import { atClock, clock, longDate, when, years } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { isolated } from "./isolated.ts";
import { openNowLine } from "./open-now-words.ts";
import { surfaceNames } from "./surface-names.ts";
import { schoolWords } from "./school-words.ts";
import { withSchool } from "../shared/with-school.ts";
import { youngClosedWords } from "./young-closed-words.ts";
import { needsParentLine } from "./needs-parent-line.ts";

/** From this age on the rule and its figure are named. */
const WITH_FIGURES_FROM = 13;
const FEW_WORDS_UNDER = 8;

/** What a closed page and a curtain say, by reason (screens.md, "Closed page"). Under 8 few words; from 13 with the rule and its figure. */
export function closedWords(view: ClosedView): CurtainWords {
  const age = view.child?.age ?? FEW_WORDS_UNDER;
  if (age < FEW_WORDS_UNDER) return youngClosedWords(view);
  return withSchool(fullWords(view, age >= WITH_FIGURES_FROM), view, schoolWords);
}

function fullWords(view: ClosedView, withFigures: boolean): CurtainWords {
  const site = view.siteName === null ? "هذا الموقع" : isolated(view.siteName);
  switch (view.reason) {
    case "below-minimum-age":
      return { headline: `يمكن أن يكون ${site} لك لاحقًا.`, line: ageLine(view) };
    case "waits-for-parent":
      return { headline: "عمرك الآن يسمح بالسؤال.", line: waitsLine(view, site) };
    case "daily-budget-spent":
    case "weekly-budget-spent":
    case "group-budget-spent":
    case "site-budget-spent":
    case "surface-budget-spent":
      return budgetWords(view, withFigures);
    case "site-closed":
      if (view.untilMs !== null) return { headline: `${site} مغلق لليوم.`, line: todayLine(view) };
      return { headline: `${site} خارج الخطة.`, line: "هل هو للدراسة؟ يمكن السؤال مع ذكر السبب." };
    case "surface-closed":
      return {
        headline: `${surfaceNames[view.surface ?? "other"]} خارج الخطة.`,
        line: openNowLine(view) ?? `ربما كان الباقي من ${site} مفتوحًا.`,
      };
    case "side-door":
      return { headline: `هذا باب آخر إلى ${site}.`, line: `يُحسب بالطريقة نفسها، فهو مغلق مثل ${site}.` };
    case "bedtime":
      return bedtimeWords(view, withFigures);
    case "school-hours":
    case "device-free-time":
      return { headline: `${hoursHeadline(view.closedFor ?? HOURS[view.reason])}.`, line: backAt(view) };
    case "break":
      return { headline: "وقت الحركة.", line: breakLine(view.untilMs, view.nowMs, view.waitingMs ?? null) };
    case "paused-by-parent":
      return { headline: "توقف مؤقت.", line: "أوقف أحد والديك كل شيء مؤقتًا. لم يضع شيء." };
    case "signup-held":
      return { headline: "لنتوقف هنا قليلًا.", line: SIGNUP_LINE };
    case "nobody-chosen":
      return { headline: "من هنا؟", line: guestLine(view) };
    case "turn-ended":
      return { headline: "انتهى دور الشخص البالغ.", line: turnLine(view) };
    case "private-window":
      return {
        headline: "مواقع التواصل تُفتح في النوافذ العادية.",
        line: "يمكن إغلاق هذا التبويب وفتح الموقع في نافذة عادية.",
      };
    case "clock-unconfirmed":
      return { headline: "لم ينتهِ اليوم بعد.", line: "تغيرت الساعة. يبدأ اليوم الجديد حالما تصبح مؤكدة." };
    case "guard-silent":
      return { headline: "لم تستقر هذه الصفحة.", line: "عادةً تنجح في المرة الثانية." };
    case "access-removed":
      return {
        headline: `لا يمكن حساب وقت ${site}، فهو مغلق الآن.`,
        line: "يستطيع أحد والديك إصلاح ذلك. ليس السبب شيئًا من جانبك.",
      };
    case "needs-parent":
      return {
        headline: "المصباح يحتاج إلى أحد والديك.",
        line: needsParentLine(view.child !== null),
      };
    default:
      return assertNever(view.reason);
  }
}

const HOURS: Readonly<Record<"school-hours" | "device-free-time", HoursCalled>> = {
  "school-hours": { kind: "school", name: null },
  "device-free-time": { kind: "device-free", name: null },
};

const SIGNUP_LINE =
  "تاريخ الميلاد هذا ليس الموجود في ملفك. إن كان سهوًا فيمكن تصحيحه. يرى أحد والديك أن النموذج توقف، ولا يرى ما كُتب.";

function ageLine({ minimumAge, canOpenOn, ageBecause }: ClosedView): string {
  const rule = minimumAge === null ? [] : [`${WHOSE_RULE[ageBecause ?? "terms"]}: ${years(minimumAge)}.`];
  const date = canOpenOn === null ? [] : [`بدءًا من ${longDate(canOpenOn)} يمكن اتخاذ القرار مع أحد والديك.`];
  return [...rule, ...date].join(" ");
}

const WHOSE_RULE = {
  terms: "العمر في قواعد الموقع نفسه",
  regional: "العمر في قواعد الموقع لهذا البلد",
  law: "العمر في قانون هذا البلد",
  floor: "العمر في خطة عائلتك",
} as const;

function waitsLine({ minimumAge }: ClosedView, site: string): string {
  const asking = "يفتحه معك أحد والديك؛ وسؤالك هو البداية.";
  return minimumAge === null ? asking : `العمر في ${site}: ${years(minimumAge)}. ${asking}`;
}

/** The child closed it for its own day. */
function todayLine({ byChild, untilMs, nowMs, timeZone }: ClosedView): string {
  const then = untilMs === null ? "غدًا" : when(untilMs, nowMs, timeZone);
  return `${byChild === true ? "كان ذلك باختيارك" : "أغلقه أحد الوالدين"}. يمكن فتحه من جديد ${then}.`;
}

function bedtimeWords({ untilMs, closedSinceMs, timeZone }: ClosedView, withFigures: boolean): CurtainWords {
  if (untilMs === null) return { headline: "حان وقت النوم.", line: "نومًا هنيئًا." };
  const sinceMs = closedSinceMs ?? null;
  const since = sinceMs === null ? null : clock(sinceMs, timeZone);
  const rule =
    withFigures && since !== null
      ? `الخطة مغلقة من ${since} إلى ${clock(untilMs, timeZone)}.`
      : `تُفتح مواقعك ${atClock(untilMs, timeZone)}.`;
  return {
    headline: since === null ? "حان وقت النوم." : `تجاوزت الساعة\u00a0${since}.`,
    line: `${rule} نومًا هنيئًا.`,
  };
}

function guestLine({ guestIsOver }: ClosedView): string {
  if (guestIsOver === true) return "انتهت ساعة الضيف. حان وقت تسجيل الخروج مما فُتح.";
  return "تُفتح مواقع التواصل عندما يُختار شخص.";
}

/** Whoever comes next opens pages of their own: the grown-up may still be signed in on this one. */
function turnLine({ child }: ClosedView): string {
  if (child === null) return "هذه الصفحة كانت من ذلك الدور. من هنا؟";
  return "هذه الصفحة كانت من ذلك الدور. وأي صفحة أخرى يمكن فتحها من جديد.";
}

function backAt({ untilMs, nowMs, timeZone }: ClosedView): string {
  return untilMs === null ? "العودة بعد قليل." : `العودة ${when(untilMs, nowMs, timeZone)}.`;
}
