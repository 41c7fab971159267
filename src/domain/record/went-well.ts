import type { WeekRecord } from "./week-record.ts";

/** What a family may be glad of in a week. Facts that invite a word, no marks: what did not go so is not said here. */
export type WentWell =
  | { readonly kind: "within-every" }
  | { readonly kind: "within-on"; readonly dates: readonly string[] }
  | { readonly kind: "less"; readonly minutes: number }
  | { readonly kind: "own-less"; readonly times: number }
  | { readonly kind: "asked"; readonly times: number }
  | { readonly kind: "finished"; readonly times: number }
  | { readonly kind: "without"; readonly dates: readonly string[] };

const DAYS = 7;
/** The page has room for so many beside what the family writes itself. */
const MOST = 4;

/** What went well in a week, what says the most first. Days that are still to come say nothing. */
export function wentWell({ days, summary, events }: WeekRecord): readonly WentWell[] {
  const used = days.flatMap(({ day }) => (day === null || day.watchedSeconds < 60 ? [] : [day]));
  const without = days.filter(({ day, gaps }) => day !== null && day.watchedSeconds < 60 && gaps.length === 0);
  const within = used.filter(
    ({ countedSeconds, limitSeconds }) => limitSeconds !== null && countedSeconds <= limitSeconds,
  );
  const known = days.filter(({ day }) => day !== null).length;
  const times = (kind: "less-today" | "asked" | "finished"): number =>
    events.filter((event) => event.kind === kind && (event.kind !== "asked" || event.what === "time")).length;
  const isWithinAlways = known === DAYS && within.length > 0 && within.length === used.length;
  const { differenceMinutes } = summary;
  const found: readonly (WentWell | null)[] = [
    times("less-today") > 0 ? { kind: "own-less", times: times("less-today") } : null,
    isWithinAlways ? { kind: "within-every" } : null,
    !isWithinAlways && within.length > 0 ? { kind: "within-on", dates: within.map(({ date }) => date) } : null,
    differenceMinutes !== null && differenceMinutes < 0 ? { kind: "less", minutes: -differenceMinutes } : null,
    times("finished") > 0 ? { kind: "finished", times: times("finished") } : null,
    times("asked") > 0 ? { kind: "asked", times: times("asked") } : null,
    without.length > 0 && used.length > 0 ? { kind: "without", dates: without.map(({ date }) => date) } : null,
  ];
  return found.filter((one) => one !== null).slice(0, MOST);
}
