import type { Surface } from "../catalogue/surface.ts";
import { addDays } from "../time/add-days.ts";
import type { RecordDay } from "./record-day.ts";
import { sumShares } from "./sum-shares.ts";

/** What a week comes to, in as many figures as one sentence holds. */
export type WeekSummary = {
  readonly countedSeconds: number;
  /** Watched, and not counted by the plan; what was for school is apart. */
  readonly uncountedSeconds: number;
  /** For school work; `apartSeconds` of it took nothing from the minutes. */
  readonly schoolSeconds: number;
  readonly apartSeconds: number;
  /** Whole minutes more than in the same days of the week before; negative is less, null where nothing is known of them. */
  readonly differenceMinutes: number | null;
  /** There are days of it to come: the comparison is with the same days. */
  readonly isSoFar: boolean;
  /** What most of the time went to: one kind of page, two, or none that stands out. */
  readonly mostly: readonly Surface[];
  /** The date of the longest day, where one stands out. */
  readonly longest: string | null;
};

/** From half of the time on one kind of page is "mostly". */
const MOST = 1 / 2;
/** Two together are, from three quarters on, when neither is a small part. */
const MOST_OF_TWO = 3 / 4;
const NO_SMALL_PART = 1 / 4;
const DAYS = 7;

type Weeks = {
  /** The days of the week that are over or have begun, with their details. */
  readonly days: readonly RecordDay[];
  /** The whole week before. */
  readonly before: readonly RecordDay[];
  /** There are days of it to come. */
  readonly isSoFar: boolean;
};

/** Sums up a week. Days to come are left out by whoever reads them. */
export function weekSummary({ days, before, isSoFar }: Weeks): WeekSummary {
  const last = days.at(-1)?.date ?? "";
  const alike = before.filter(({ date }) => !isSoFar || addDays(date, DAYS) <= last);
  const counted = sumOf(days, "countedSeconds");
  const countedBefore = sumOf(alike, "countedSeconds");
  const apart = sumOf(days, "apartSeconds");
  return {
    countedSeconds: counted,
    uncountedSeconds: sumOf(days, "watchedSeconds") - counted - apart,
    schoolSeconds: sumOf(days, "schoolSeconds"),
    apartSeconds: apart,
    differenceMinutes: sumOf(before, "countedSeconds") === 0 ? null : minutesOf(counted) - minutesOf(countedBefore),
    isSoFar,
    mostly: mostlyOf(days),
    longest: longestOf(days),
  };
}

type Figure = "countedSeconds" | "watchedSeconds" | "schoolSeconds" | "apartSeconds";
const sumOf = (days: readonly RecordDay[], figure: Figure): number => days.reduce((sum, day) => sum + day[figure], 0);
const minutesOf = (seconds: number): number => Math.floor(seconds / 60);

function mostlyOf(days: readonly RecordDay[]): readonly Surface[] {
  const shares = sumShares(days.map(({ detail }) => detail?.surfaces ?? []));
  const total = shares.reduce((sum, [, seconds]) => sum + seconds, 0);
  const [first, second] = shares;
  if (first === undefined || minutesOf(total) === 0) return [];
  if (first[1] >= total * MOST) return [first[0]];
  if (second === undefined || second[1] < total * NO_SMALL_PART) return [];
  return first[1] + second[1] >= total * MOST_OF_TWO ? [first[0], second[0]] : [];
}

/** By whole minutes, so that two days that read alike are alike. */
function longestOf(days: readonly RecordDay[]): string | null {
  const used = days.filter(({ countedSeconds }) => minutesOf(countedSeconds) > 0);
  const [first, second] = used.toSorted((a, b) => b.countedSeconds - a.countedSeconds);
  if (first === undefined || second === undefined) return null;
  return minutesOf(first.countedSeconds) > minutesOf(second.countedSeconds) ? first.date : null;
}
