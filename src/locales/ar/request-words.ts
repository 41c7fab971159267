import type { Purpose } from "#domain/asking/child-request";
import type { RequestLine } from "#domain/report/request-line";
import type { requestWords as english } from "../en/request-words.ts";
import type { Wording } from "../shared/wording.ts";
import { atClock, clock, minutesAfter, plural } from "./format.ts";
import { isolated } from "./isolated.ts";
import { placeNames } from "./place-names.ts";

const PURPOSES: Readonly<Record<Purpose, string>> = {
  school: "للدراسة",
  talk: "للتحدث مع أحد",
  finish: "لإنهاء شيء",
  because: "من دون سبب",
};

/** A question that waits, as its parent reads it. */
export const requestWords: Wording<typeof english> = {
  headline: sayHeadline,
  details: sayDetails,
  said: (line) => `«${isolated(line)}»`,
  give: (minutes) => `إعطاء ${minutes}`,
  openIt: "فتحه اليوم",
  endPause: "إنهاء التوقف المؤقت",
  read: "اطلعت عليه",
  another: "في وقت آخر",
  forSchool: "للدراسة وحدها",
  notNow: "ليس الآن",
  notNowTitle: "سطر واحد، عند الرغبة",
  lines: ["غدًا", "بعد الواجبات", "لنتحدث"],
  ownLine: "بكلماتك",
  sendNo: "ليس الآن",
  saidNo: (name) => `يظهر ذلك هنا عند ${isolated(name)}.`,
};

/** Who asks for what. */
function sayHeadline({ kind, childName, minutes, siteName, surface, given, endsPause }: RequestLine): string {
  const name = isolated(childName);
  const site = siteName === null ? null : isolated(siteName);
  if (kind === "wrongly-closed") {
    const what =
      site === null ? "صفحة" : `${surface === null || surface === "other" ? "صفحة" : placeNames[surface]} على ${site}`;
    return `من ${name}: أُغلق بالخطأ ${what}`;
  }
  if (kind === "signup") return `سؤال ${name}: حساب على ${site ?? "موقع"}`;
  if (endsPause) return `طلب ${name}: إنهاء التوقف المؤقت`;
  if (minutes === null) return `طلب ${name}: فتح ${site ?? "شيء"}`;
  const of = given.scope.site === "all" || site === null ? "" : ` من ${site}`;
  return `طلب ${name}: ${minutesAfter(minutes)}${of}`;
}

/** What for and when, and what was asked before today. */
function sayDetails(request: RequestLine, timeZone: string): string {
  const first =
    request.purpose === null
      ? `${atClock(request.atMs, timeZone)}.`
      : `${PURPOSES[request.purpose]}، ${clock(request.atMs, timeZone)}.`;
  if (request.kind === "signup") return `${first} النموذج متوقف. للمتابعة معًا: «استخدامه بنفسي».`;
  return request.before === 0 ? first : `${first} ${sayBefore(request, timeZone)}`;
}

const ANSWERS = { yes: "نعم", no: "لا", "taken-back": "سُحب" } as const;

function sayBefore({ before, lastAnswer, lastAnswerAtMs, lastAnswerBy }: RequestLine, timeZone: string): string {
  const often = plural(before, { one: "مرة واحدة", two: "مرتين", few: "# مرات", other: "# مرة" });
  const by = lastAnswerBy === null ? "" : `${isolated(lastAnswerBy)}، `;
  const at = lastAnswerAtMs === null ? "" : ` (${by}${clock(lastAnswerAtMs, timeZone)})`;
  return `طُلب اليوم من قبل ${often}${lastAnswer === null ? "" : `: ${ANSWERS[lastAnswer]}${at}`}.`;
}
