import { siteId } from "#domain/ids";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import type { LedgerRecord } from "#domain/ledger/usage";
import type { DayRules } from "#domain/record/day-rules";

/** Every surface of ten sites that a child has watched: three of each. */
const PLACES = Array.from({ length: 10 }, (_, index) => siteId(`site-${index}`)).flatMap((site) =>
  (["feed", "shorts", "messages"] as const).map((surface) => ({ site, surface })),
);
const HOURS_WATCHED = 6;
/** Other stretches begin at the day's 15:00, each of some minutes, one after another, now and then two at once. */
const FIRST_SECOND = 15 * 3600;

export const RULES: DayRules = {
  uncounted: [{ site: "all", surface: "messages" }],
  groups: [
    [
      { site: siteId("site-0"), surface: "all" },
      { site: siteId("site-1"), surface: "all" },
    ],
  ],
};

/** The hours of one UTC day on which a child watched ten sites for six hours; the same for the same day. */
export function makeHours(utcDay: number): readonly LedgerRecord[] {
  const records = new Map<string, LedgerRecord>();
  let second = FIRST_SECOND;
  for (let turn = 0; second < FIRST_SECOND + HOURS_WATCHED * 3600; turn += 1) {
    const place = PLACES[(turn * 7 + utcDay * 3) % PLACES.length];
    if (place === undefined) continue;
    const seconds = 120 + ((turn * 97 + utcDay * 31) % 600);
    const start = utcDay * 86_400 + second;
    for (const { utcHour, from, to } of splitSpan(start, start + seconds)) {
      const key = `${place.site}/${place.surface}/${utcHour}`;
      records.set(key, { ...place, utcHour, bits: setSeconds(records.get(key)?.bits ?? null, from, to) });
    }
    second += turn % 5 === 0 ? seconds / 2 : seconds;
  }
  return [...records.values()];
}
