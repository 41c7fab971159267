import { dayOf } from "../time/day-of.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import type { DayRules } from "./day-rules.ts";

/**
 * Answers the rules of the household day that holds an instant (epoch milliseconds), the same object for the same day.
 * `rulesOn` is asked once for each date (`YYYY-MM-DD`).
 */
export function createRulesAt(
  { timeZone, dayStartsAtHour }: Pick<FamilyCalendar, "timeZone" | "dayStartsAtHour">,
  rulesOn: (date: string) => DayRules,
): (instantMs: number) => DayRules {
  const known = new Map<string, DayRules>();
  // Instants come in order, and time zones are slow to ask.
  let latest: HouseholdDay | null = null;
  return (instantMs) => {
    if (latest === null || instantMs < latest.startMs || instantMs >= latest.endMs)
      latest = dayOf(instantMs, timeZone, dayStartsAtHour);
    const rules = known.get(latest.date) ?? rulesOn(latest.date);
    known.set(latest.date, rules);
    return rules;
  };
}
