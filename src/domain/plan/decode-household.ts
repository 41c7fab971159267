import { decodeDate } from "../decode-date.ts";
import {
  DecodeError,
  listOf,
  mapped,
  matching,
  nullable,
  oneOf,
  shapeOf,
  shortText,
  wholeWithin,
  type Decoder,
} from "../decode.ts";
import { decodeChildCode } from "../door/child-code.ts";
import { childId, grownUpId } from "../ids.ts";
import { LANGUAGES, type Language } from "../language.ts";
import { decodeRetention, type Retention } from "../record/retention.ts";
import type { FreeDays } from "../time/family-calendar.ts";
import { USUAL_FREE_WEEKDAYS } from "../time/usual-free-weekdays.ts";
import { decodePlanV1 } from "./decode-plan-v1.ts";
import { decodePlan } from "./decode-plan.ts";
import { MOST_CHILDREN, MOST_GROWN_UPS } from "./household-limits.ts";
import type { Child, GrownUp, Household } from "./household.ts";
import { liftPlan } from "./lift-plan.ts";

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

export const decodeColour = wholeWithin(0, 7);
/** The last of the eight that are drawn. */
const MOST_AVATAR = 7;
export const decodeAvatar = wholeWithin(0, MOST_AVATAR);
export const decodeGrownUpId = mapped(id, grownUpId);

const inAnyChild = {
  id: decodeChildId,
  name: shortText(40),
  birthDate: decodeDate,
  colour: decodeColour,
  country: decodeCountry,
};

const child = shapeOf<Child>({
  ...inAnyChild,
  avatar: decodeAvatar,
  code: nullable(decodeChildCode),
  plan: decodePlan,
});
type ChildV1 = Omit<Child, "avatar" | "code">;
const childV1 = shapeOf<ChildV1>({ ...inAnyChild, plan: mapped(decodePlanV1, liftPlan) });

const inAnyVersion = {
  use: oneOf("shared", "children"),
  timeZone,
  dayStartsAtHour: wholeWithin(0, 6),
  grownUps: listOf(shapeOf<GrownUp>({ id: decodeGrownUpId, name: shortText(40) }), MOST_GROWN_UPS),
};

export const decodeLanguage = oneOf(...LANGUAGES);
/** A household that was written before there was a choice was written in English. */
const languageSince: Decoder<Language> = (value, at) => (value === undefined ? "en" : decodeLanguage(value, at));

const retentionSince: Decoder<Retention | undefined> = (value, at) =>
  value === undefined ? undefined : decodeRetention(value, at);

const decodeV2 = shapeOf<Household>({
  version: oneOf(2),
  ...inAnyVersion,
  freeWeekdays: decodeFreeWeekdays,
  freeDays: decodeFreeDays,
  language: languageSince,
  children: listOf(child, MOST_CHILDREN),
  retention: retentionSince,
});

/** As 0.1 wrote and signed it. Frozen like its plan. */
type HouseholdV1 = Omit<Household, "version" | "freeWeekdays" | "freeDays" | "language" | "children"> & {
  readonly version: 1;
  readonly children: readonly ChildV1[];
};
const decodeV1 = shapeOf<HouseholdV1>({
  version: oneOf(1),
  ...inAnyVersion,
  children: listOf(childV1, MOST_CHILDREN),
});

/** The whole signed document; an older one is lifted, in memory alone. Throws with the place of what is wrong. */
export const decodeHousehold: Decoder<Household> = (value, at) => {
  const isOld = typeof value === "object" && value !== null && "version" in value && value.version === 1;
  if (!isOld) return decodeV2(value, at);
  const old = decodeV1(value, at);
  const children = old.children.map((one, index) => ({ ...one, avatar: index % (MOST_AVATAR + 1), code: null }));
  return { ...old, version: 2, freeWeekdays: USUAL_FREE_WEEKDAYS, freeDays: [], language: "en", children };
};
