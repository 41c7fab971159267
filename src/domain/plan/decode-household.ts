import { decodeDate } from "../decode-date.ts";
import {
  DecodeError,
  listOf,
  mapped,
  matching,
  oneOf,
  shapeOf,
  shortText,
  wholeWithin,
  type Decoder,
} from "../decode.ts";
import { childId, grownUpId } from "../ids.ts";
import type { FreeDays } from "../time/family-calendar.ts";
import { USUAL_FREE_WEEKDAYS } from "../time/usual-free-weekdays.ts";
import { decodePlanV1 } from "./decode-plan-v1.ts";
import { decodePlan } from "./decode-plan.ts";
import type { Child, GrownUp, Household } from "./household.ts";
import { liftPlan } from "./lift-plan.ts";
import type { Plan } from "./plan.ts";

const id = matching(/^[A-Za-z0-9-]{1,64}$/, "an id");
/** An IANA zone that this engine knows; throws a RangeError otherwise. */
const timeZone: Decoder<string> = (value, at) => {
  const zone = shortText(64)(value, at);
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  return zone;
};

export const decodeFreeWeekdays: Decoder<readonly number[]> = (value, at) => {
  const days = listOf(wholeWithin(1, 7), 7)(value, at);
  if (new Set(days).size < days.length) throw new DecodeError(`${at}: each weekday once was expected.`);
  return days;
};

const freeDays: Decoder<FreeDays> = (value, at) => {
  const read = shapeOf<FreeDays>({ name: shortText(40), from: decodeDate, to: decodeDate })(value, at);
  if (read.to < read.from) throw new DecodeError(`${at}.to: a date not before from was expected.`);
  return read;
};
export const decodeFreeDays: Decoder<readonly FreeDays[]> = listOf(freeDays, 60);

export const decodeChildId = mapped(id, childId);
export const decodeBirthDate = decodeDate;
export const decodeCountry = matching(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "a country such as ES");

const childWith = (plan: Decoder<Plan>): Decoder<Child> =>
  shapeOf<Child>({
    id: decodeChildId,
    name: shortText(40),
    birthDate: decodeDate,
    colour: wholeWithin(0, 7),
    country: decodeCountry,
    plan,
  });

const inAnyVersion = {
  use: oneOf("shared", "children"),
  timeZone,
  dayStartsAtHour: wholeWithin(0, 6),
  grownUps: listOf(shapeOf<GrownUp>({ id: mapped(id, grownUpId), name: shortText(40) }), 4),
};

const decodeV2 = shapeOf<Household>({
  version: oneOf(2),
  ...inAnyVersion,
  freeWeekdays: decodeFreeWeekdays,
  freeDays: decodeFreeDays,
  children: listOf(childWith(decodePlan), 12),
});

/** As 0.1 wrote and signed it. Frozen like its plan. */
const decodeV1 = shapeOf<Omit<Household, "version" | "freeWeekdays" | "freeDays"> & { readonly version: 1 }>({
  version: oneOf(1),
  ...inAnyVersion,
  children: listOf(childWith(mapped(decodePlanV1, liftPlan)), 12),
});

/** The whole signed document; an older one is lifted, in memory alone. Throws with the place of what is wrong. */
export const decodeHousehold: Decoder<Household> = (value, at) => {
  const isOld = typeof value === "object" && value !== null && "version" in value && value.version === 1;
  if (!isOld) return decodeV2(value, at);
  return { ...decodeV1(value, at), version: 2, freeWeekdays: USUAL_FREE_WEEKDAYS, freeDays: [] };
};
