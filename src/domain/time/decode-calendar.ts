import { shapeOf, wholeWithin, type Decoder } from "../decode.ts";
import { decodeFreeDays, decodeFreeWeekdays } from "../plan/decode-household.ts";
import type { FamilyCalendar } from "./family-calendar.ts";

/** A family's days as a parent may change them; the zone is the household's own. Throws with the place of what is wrong. */
export const decodeCalendar: Decoder<Omit<FamilyCalendar, "timeZone">> = shapeOf<Omit<FamilyCalendar, "timeZone">>({
  dayStartsAtHour: wholeWithin(0, 6),
  freeWeekdays: decodeFreeWeekdays,
  freeDays: decodeFreeDays,
});
