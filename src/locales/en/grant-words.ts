import { assertNever } from "#domain/assert-never";
import type { Foresight } from "#domain/asking/foresee-grant";
import type { Given, GrantAmount } from "#domain/plan/grant";
import type { BlockReason } from "#domain/verdict/verdict";
import { capitalise } from "../shared/capitalise.ts";
import { clock } from "./format.ts";
import { hoursHeadline } from "./hours-words.ts";
import { surfaceNames } from "./surface-names.ts";

/** Where a grant holds, by name: everything, a site, one part of a site, or the page in front alone. */
export type GrantPlace = {
  readonly siteName: string | null;
  readonly surface: Exclude<Given["scope"]["surface"], "all"> | null;
  readonly isPage: boolean;
};

/** What a grant will do, said before it is given, and what it leaves standing. */
export const grantWords = {
  title: "More time",
  howMuch: "How much",
  minutes: (minutes: number): string => `${minutes} min`,
  untilTime: "Until",
  restOfDay: "Rest of today",
  time: "Until when",
  where: "Where",
  everything: "Everything",
  thisPage: "Only this page",
  part: (siteName: string, surface: keyof typeof surfaceNames): string => `${siteName}: ${surfaceNames[surface]}`,
  school: (siteName: string | null): string => (siteName === null ? "School work" : `${siteName}: school work`),
  pastBedtime: "Past bedtime too",
  pastBedtimeLine: "And past hours that are closed for everyone.",
  more: "More…",
  everythingFor30: "Everything open for 30 minutes",
  everythingFor30Line: "What the plan or an age closes stays closed.",
  give: sayGive,
  /** What minutes will be for: `For short videos on YouTube, today.` */
  reaches: sayReach,
  holds: sayHolds,
} as const;

/** `Give 15 more minutes of YouTube today.`, `Open Instagram until 18:40.` */
function sayGive(amount: GrantAmount, place: GrantPlace, timeZone: string): string {
  if (place.isPage) return "Open this page alone, as long as this tab stays on it today.";
  const name = placeName(place);
  switch (amount.kind) {
    case "minutes": {
      const minutes = amount.minutes === 1 ? "1 more minute" : `${amount.minutes} more minutes`;
      return name === null ? `Give ${minutes} today.` : `Give ${minutes} of ${name} today.`;
    }
    case "until":
      return `Open ${name ?? "everything"} until ${clock(amount.untilMs, timeZone)}.`;
    case "day":
      return `Open ${name ?? "everything"} for the rest of today.`;
    default:
      return assertNever(amount);
  }
}

function sayReach({ place }: { readonly place: GrantPlace }, pastBedtime: boolean): string {
  const what = `For ${placeName(place) ?? "everything"}, today`;
  return pastBedtime ? `${what}, in hours that are closed too.` : `${what}.`;
}

function placeName({ siteName, surface }: GrantPlace): string | null {
  if (surface === "school") return schoolOn(siteName);
  if (siteName === null) return null;
  return surface === null ? siteName : `${surfaceNames[surface]} on ${siteName}`;
}

/** `Bedtime at 20:00 still holds.` Empty where nothing does. */
function sayHolds({ hours, still }: Foresight, timeZone: string): string {
  return [
    ...(hours === null ? [] : [hoursHold(hours, timeZone)]),
    ...(still === null ? [] : [STILL[still] ?? OTHER]),
  ].join(" ");
}

function hoursHold({ kind, called, fromMs, untilMs }: NonNullable<Foresight["hours"]>, timeZone: string): string {
  const name = kind === "bedtime" ? "Bedtime" : capitalise(hoursHeadline(called));
  if (fromMs === null) return `${name} holds until ${clock(untilMs, timeZone)}: this opens nothing before.`;
  return `${name} at ${clock(fromMs, timeZone)} still holds.`;
}

const STILL: Partial<Record<BlockReason, string>> = {
  "paused-by-parent": "Everything stays paused until you end the pause.",
  "below-minimum-age": "Its minimum age still holds: this doesn't open it.",
};
const OTHER = "Another rule of the plan still closes it.";

const schoolOn = (siteName: string | null): string =>
  siteName === null ? "school work" : `school work on ${siteName}`;
