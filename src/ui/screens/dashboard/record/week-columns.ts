import type { Surface } from "#domain/catalogue/surface";
import type { SiteId } from "#domain/ids";
import type { RecordDay } from "#domain/record/record-day";
import type { WeekDay } from "#domain/record/week-record";
import { dayNames } from "#locales/day-names";
import { recordWords as words } from "#locales/record-words";
import type { BarColumn, BarSegment } from "./bar-column.ts";
import { OTHERS_COLOUR } from "./site-colours.ts";

/** What the bars of a week are made of. */
export type Colouring =
  | { readonly by: "together" }
  | { readonly by: "site"; readonly colours: ReadonlyMap<SiteId, string> }
  | { readonly by: "surface"; readonly colours: ReadonlyMap<Surface, string> };

const minutesOf = (seconds: number): number => Math.floor(seconds / 60);

/** The seven bars of a week. */
export function weekColumns(days: readonly WeekDay[], today: string, colouring: Colouring): readonly BarColumn[] {
  return days.map(({ date, day, isToCome, gaps }, index) => ({
    key: date,
    label: dayNames.short[index] ?? "",
    value: day === null ? "" : String(minutesOf(day.countedSeconds)),
    title: `${words.dayTitle(date)}: ${day === null ? words.notYet : words.ofPlan(day.countedSeconds, day.limitSeconds)}`,
    segments: day === null ? [] : segmentsOf(day, colouring),
    limitSeconds: day?.limitSeconds ?? null,
    isUnknown: !isToCome && gaps.length > 0,
    isNow: date === today,
  }));
}

function segmentsOf(day: RecordDay, colouring: Colouring): readonly BarSegment[] {
  const { countedSeconds, watchedSeconds, givenSeconds, apartSeconds } = day;
  const school: BarSegment = { look: "school", seconds: apartSeconds };
  if (colouring.by === "site") return shared(watchedSeconds, day.detail?.sites ?? [], colouring.colours);
  if (colouring.by === "surface")
    // School work that is for nothing is of no kind of page.
    return [...shared(watchedSeconds - apartSeconds, day.detail?.surfaces ?? [], colouring.colours), school];
  return [
    { look: "counted", seconds: countedSeconds - givenSeconds },
    { look: "given", seconds: givenSeconds },
    school,
    { look: "uncounted", seconds: watchedSeconds - countedSeconds - apartSeconds },
  ];
}

/**
 * A bar as tall as so many seconds, cut into shares. Places overlap where two were watched at once, so their sum may be more
 * than the day: the shares are of the day, the true figures stand in the table.
 */
function shared<K>(
  seconds: number,
  list: readonly (readonly [K, number])[],
  colours: ReadonlyMap<K, string>,
): readonly BarSegment[] {
  const sum = list.reduce((total, [, ofOne]) => total + ofOne, 0);
  const scale = sum === 0 ? 0 : seconds / sum;
  const secondsOf = new Map(list);
  // In one order every day, so that a colour is found where it was the day before.
  const named = Array.from(colours, ([key, colour]): BarSegment => {
    return { look: "coloured", colour, seconds: (secondsOf.get(key) ?? 0) * scale };
  });
  const rest = list.reduce((total, [key, ofOne]) => total + (colours.has(key) ? 0 : ofOne), 0);
  return [...named, { look: "coloured", colour: OTHERS_COLOUR, seconds: rest * scale }];
}
