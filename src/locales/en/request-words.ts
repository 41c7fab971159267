import type { Purpose } from "#domain/asking/child-request";
import type { RequestLine } from "#domain/report/request-line";
import { clock } from "./format.ts";
import { placeNames } from "./place-names.ts";

const PURPOSES: Readonly<Record<Purpose, string>> = {
  school: "For school",
  talk: "To talk with someone",
  finish: "To finish something",
  because: "Just because",
};

/** A question that waits, as its parent reads it. */
export const requestWords = {
  headline: sayHeadline,
  details: sayDetails,
  said: (line: string): string => `“${line}”`,
  give: (minutes: number): string => `Give ${minutes}`,
  openIt: "Open it today",
  endPause: "End the pause",
  read: "Seen",
  another: "Another time",
  forSchool: "For school alone",
  notNow: "Not now",
  notNowTitle: "One line, if you like",
  lines: ["Tomorrow", "After homework", "Let's talk"],
  ownLine: "In your own words",
  sendNo: "Not now",
  saidNo: (name: string): string => `${name} reads it here.`,
} as const;

/** `Mia asks for 15 min of YouTube` */
function sayHeadline({ kind, childName, minutes, siteName, surface, given, endsPause }: RequestLine): string {
  if (kind === "wrongly-closed") {
    const what =
      siteName === null
        ? "a page"
        : `${surface === null || surface === "other" ? "a page" : placeNames[surface]} on ${siteName}`;
    return `${childName} says that ${what} was closed wrongly`;
  }
  if (kind === "signup") return `${childName} asks about an account on ${siteName ?? "a site"}`;
  if (endsPause) return `${childName} asks to end the pause`;
  if (minutes === null) return `${childName} asks to open ${siteName ?? "something"}`;
  const of = given.scope.site === "all" || siteName === null ? "" : ` of ${siteName}`;
  return `${childName} asks for ${minutes} min${of}`;
}

/** `For school, 16:10. Asked once before today: no (Dad, 15:20).` */
function sayDetails(request: RequestLine, timeZone: string): string {
  const at = clock(request.atMs, timeZone);
  const first = request.purpose === null ? `At ${at}.` : `${PURPOSES[request.purpose]}, ${at}.`;
  if (request.kind === "signup") return `${first} The form is paused. To go on together: “Use it myself”.`;
  return request.before === 0 ? first : `${first} ${sayBefore(request, timeZone)}`;
}

function sayBefore({ before, lastAnswer, lastAnswerAtMs, lastAnswerBy }: RequestLine, timeZone: string): string {
  const often = before === 1 ? "once" : before === 2 ? "twice" : `${before} times`;
  const by = lastAnswerBy === null ? "" : `${lastAnswerBy}, `;
  const at = lastAnswerAtMs === null ? "" : ` (${by}${clock(lastAnswerAtMs, timeZone)})`;
  if (lastAnswer === null) return `Asked ${often} before today.`;
  return `Asked ${often} before today: ${lastAnswer === "taken-back" ? "taken back" : lastAnswer}${at}.`;
}
