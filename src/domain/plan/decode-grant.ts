import { decodeDate } from "../decode-date.ts";
import { DecodeError, finite, mapped, matching, oneOf, shapeOf, truth, within, type Decoder } from "../decode.ts";
import { grownUpId } from "../ids.ts";
import { decodeChildId } from "./decode-household.ts";
import { decodeSiteOrAll, decodeScope } from "./decode-plan.ts";
import type { Grant, GrantAmount, GrantScope } from "./grant.ts";

/** More at once than any parent means; "the rest of the day" is another amount. */
const MOST_MINUTES = 240;

export const decodeGrantId = matching(/^[A-Za-z0-9-]{1,64}$/, "an id");

type Fields = Readonly<Record<string, Decoder<unknown>>>;
const AMOUNTS: Readonly<Record<GrantAmount["kind"], Fields>> = {
  minutes: { minutes: within(1, MOST_MINUTES) },
  until: { untilMs: finite },
  day: {},
};

export const decodeAmount: Decoder<GrantAmount> = (value, at) => {
  if (typeof value !== "object" || value === null || !("kind" in value))
    throw new DecodeError(`${at}: an amount of time was expected.`);
  const kind = oneOf("minutes", "until", "day")(value.kind, `${at}.kind`);
  return shapeOf({ kind: oneOf(kind), ...AMOUNTS[kind] })(value, at) as GrantAmount;
};

const schoolScope = shapeOf<GrantScope>({ site: decodeSiteOrAll, surface: oneOf("school") });
export const decodeGrantScope: Decoder<GrantScope> = (value, at) =>
  typeof value === "object" && value !== null && "surface" in value && value.surface === "school"
    ? schoolScope(value, at)
    : decodeScope(value, at);

const grownUp = mapped(decodeGrantId, grownUpId);

const decodeWhole = shapeOf<Grant>({
  id: decodeGrantId,
  child: decodeChildId,
  date: decodeDate,
  amount: decodeAmount,
  scope: decodeGrantScope,
  pastBedtime: truth,
  by: (value, at) => (value === "code" || value === "spare" ? value : grownUp(value, at)),
  givenAtMs: finite,
  signature: matching(/^[A-Za-z0-9+/=]{0,200}$/, "a signature"),
});

/** A stored grant; throws with the place of what is wrong. Whether it is true is asked elsewhere. One of 0.1 had minutes alone. */
export const decodeGrant: Decoder<Grant> = (value, at) => {
  if (typeof value !== "object" || value === null || !("minutes" in value)) return decodeWhole(value, at);
  const { minutes, ...rest } = value;
  return decodeWhole({ ...rest, amount: { kind: "minutes", minutes }, pastBedtime: false }, at);
};
