import { decodeDate } from "../decode-date.ts";
import { finite, listOf, nullable, oneOf, shapeOf, type Decoder } from "../decode.ts";
import { decodeChildId } from "../plan/decode-household.ts";
import { decodeScope } from "../plan/decode-plan.ts";
import type { ClosedDay } from "./closed-day.ts";

type Of<K extends ClosedDay["kind"]> = Extract<ClosedDay, { kind: K }>;
const scopes = listOf(decodeScope);

const kept = shapeOf<Of<"kept">>({
  kind: oneOf("kept"),
  child: decodeChildId,
  date: decodeDate,
  limitSeconds: nullable(finite),
  givenSeconds: finite,
  uncounted: scopes,
  groups: listOf(scopes),
});
const forgotten = shapeOf<Of<"forgotten">>({
  kind: oneOf("forgotten"),
  child: decodeChildId,
  date: decodeDate,
  countedSeconds: finite,
  takenSeconds: finite,
});

/** A stored day; throws with the place of what is wrong. */
export const decodeClosedDay: Decoder<ClosedDay> = (value, at) => {
  const isForgotten = typeof value === "object" && value !== null && "kind" in value && value.kind === "forgotten";
  return isForgotten ? forgotten(value, at) : kept(value, at);
};
