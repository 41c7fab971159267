import { listOf, mapped, matching, oneOf, shapeOf, shortText, wholeWithin, type Decoder } from "../decode.ts";
import { childId, grownUpId } from "../ids.ts";
import { decodePlan } from "./decode-plan.ts";
import type { Child, GrownUp, Household } from "./household.ts";

const id = matching(/^[A-Za-z0-9-]{1,64}$/, "an id");
const isoDate: Decoder<string> = (value, at) => {
  const date = matching(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2015-05-04")(value, at);
  return Temporal.PlainDate.from(date, { overflow: "reject" }).toString();
};
/** An IANA zone that this engine knows; throws a RangeError otherwise. */
const timeZone: Decoder<string> = (value, at) => {
  const zone = shortText(64)(value, at);
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  return zone;
};

export const decodeChildId = mapped(id, childId);
export const decodeBirthDate = isoDate;
export const decodeCountry = matching(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "a country such as ES");

export const decodeChild: Decoder<Child> = shapeOf<Child>({
  id: decodeChildId,
  name: shortText(40),
  birthDate: isoDate,
  colour: wholeWithin(0, 7),
  country: decodeCountry,
  plan: decodePlan,
});

/** The whole signed document; throws with the place of what is wrong. */
export const decodeHousehold: Decoder<Household> = shapeOf<Household>({
  version: oneOf(1),
  use: oneOf("shared", "children"),
  timeZone,
  dayStartsAtHour: wholeWithin(0, 6),
  children: listOf(decodeChild, 12),
  grownUps: listOf(shapeOf<GrownUp>({ id: mapped(id, grownUpId), name: shortText(40) }), 4),
});
