import { assertNever } from "#domain/assert-never";
import type { Foresight } from "#domain/asking/foresee-grant";
import type { GrantAmount } from "#domain/plan/grant";
import type { BlockReason } from "#domain/verdict/verdict";
import type { grantWords as english, GrantPlace } from "../en/grant-words.ts";
import type { Wording } from "../shared/wording.ts";
import { atClock, clock, minutes, moreMinutesAfter } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { isolated } from "./isolated.ts";
import { surfaceNames } from "./surface-names.ts";

/** What a grant will do, said before it is given, and what it leaves standing. */
export const grantWords: Wording<typeof english> = {
  title: "وقت إضافي",
  howMuch: "كم",
  minutes: (count) => minutes(count),
  untilTime: "حتى",
  restOfDay: "بقية اليوم",
  time: "حتى متى",
  where: "أين",
  everything: "كل شيء",
  thisPage: "هذه الصفحة فقط",
  part: (siteName, surface) => `${isolated(siteName)}: ${surfaceNames[surface]}`,
  school: (siteName) => (siteName === null ? "للدراسة" : `${isolated(siteName)}: للدراسة`),
  pastBedtime: "وبعد وقت النوم أيضًا",
  pastBedtimeLine: "وفي الساعات المغلقة للجميع.",
  more: "المزيد…",
  everythingFor30: "كل شيء مفتوح لمدة 30 دقيقة",
  everythingFor30Line: "ما تغلقه الخطة أو السن يبقى مغلقًا.",
  give: sayGive,
  reaches: sayReach,
  holds: sayHolds,
};

/** What is given, where, and until when. */
function sayGive(amount: GrantAmount, place: GrantPlace, timeZone: string): string {
  if (place.isPage) return "فتح هذه الصفحة وحدها اليوم، ما دام هذا التبويب عليها.";
  const name = placeName(place);
  switch (amount.kind) {
    case "minutes":
      return `إعطاء ${moreMinutesAfter(amount.minutes)}${name === null ? "" : ` من ${name}`} اليوم.`;
    case "until":
      return `فتح ${name ?? "كل شيء"} حتى ${clock(amount.untilMs, timeZone)}.`;
    case "day":
      return `فتح ${name ?? "كل شيء"} بقية اليوم.`;
    default:
      return assertNever(amount);
  }
}

function sayReach({ place }: { readonly place: GrantPlace }, pastBedtime: boolean): string {
  const what = `من أجل ${placeName(place) ?? "كل شيء"}، اليوم`;
  return pastBedtime ? `${what}، وفي الساعات المغلقة أيضًا.` : `${what}.`;
}

function placeName({ siteName, surface }: GrantPlace): string | null {
  if (surface === "school") return schoolOn(siteName);
  if (siteName === null) return null;
  return surface === null ? isolated(siteName) : `${surfaceNames[surface]} على ${isolated(siteName)}`;
}

/** Empty where nothing holds. */
function sayHolds({ hours, still }: Foresight, timeZone: string): string {
  return [
    ...(hours === null ? [] : [hoursHold(hours, timeZone)]),
    ...(still === null ? [] : [STILL[still] ?? OTHER]),
  ].join(" ");
}

function hoursHold({ kind, called, fromMs, untilMs }: NonNullable<Foresight["hours"]>, timeZone: string): string {
  const name = kind === "bedtime" ? "وقت النوم" : hoursHeadline(called);
  if (fromMs === null) return `${name}: يبقى ساريًا حتى ${clock(untilMs, timeZone)}، وهذا لا يفتح شيئًا قبله.`;
  return `${name} ${atClock(fromMs, timeZone)}: يبقى ساريًا.`;
}

const STILL: Partial<Record<BlockReason, string>> = {
  "paused-by-parent": "يبقى كل شيء متوقفًا إلى أن يُنهى التوقف المؤقت.",
  "below-minimum-age": "العمر الأدنى يبقى ساريًا: هذا لا يفتحه.",
};
const OTHER = "قاعدة أخرى في الخطة تُبقيه مغلقًا.";

const schoolOn = (siteName: string | null): string =>
  siteName === null ? "ما هو للدراسة" : `${isolated(siteName)} للدراسة`;
