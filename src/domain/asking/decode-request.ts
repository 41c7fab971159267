import { SURFACES } from "../catalogue/surface.ts";
import { decodeDate } from "../decode-date.ts";
import { DecodeError, finite, matching, nullable, oneOf, shapeOf, within, type Decoder } from "../decode.ts";
import { decodeChildId, decodeGrownUpId } from "../plan/decode-household.ts";
import { decodeMinutes, decodeSiteId } from "../plan/decode-plan.ts";
import { BLOCK_REASONS } from "../verdict/verdict.ts";
import { PURPOSES, type ChildRequest, type RequestAnswer } from "./child-request.ts";

export const LONGEST_LINE = 120;

export const decodePurpose = oneOf(...PURPOSES);
export const decodeAskedMinutes = nullable(oneOf(5, 15, 30));
export const decodeRequestId = matching(/^[A-Za-z0-9-]{1,64}$/, "an id");
/** One line of a person's own words, and not an empty one. */
export const decodeLine = nullable(
  matching(new RegExp(`^(?=.*\\S)[^\\r\\n\\u2028\\u2029]{1,${LONGEST_LINE}}$`), "one line of at most 120 characters"),
);

type Fields = Readonly<Record<string, Decoder<unknown>>>;
const ANSWERS: Readonly<Record<RequestAnswer["kind"], Fields>> = {
  yes: { minutes: nullable(decodeMinutes), grant: nullable(decodeRequestId) },
  no: { say: decodeLine },
  "taken-back": {},
};

const decodeAnswer: Decoder<RequestAnswer> = (value, at) => {
  if (typeof value !== "object" || value === null || !("kind" in value))
    throw new DecodeError(`${at}: an answer was expected.`);
  const kind = oneOf("yes", "no", "taken-back")(value.kind, `${at}.kind`);
  return shapeOf({ kind: oneOf(kind), ...ANSWERS[kind] })(value, at) as RequestAnswer;
};

/** A parent's answer, as their screen says it. */
export const decodeReply: Decoder<
  Omit<Extract<RequestAnswer, { kind: "yes" }>, "grant"> | Extract<RequestAnswer, { kind: "no" }>
> = (value, at) => {
  const isYes = typeof value === "object" && value !== null && "kind" in value && value.kind === "yes";
  if (!isYes) return shapeOf({ kind: oneOf("no"), say: decodeLine })(value, at);
  return shapeOf({ kind: oneOf("yes"), minutes: nullable(within(1, 240)) })(value, at);
};

/** A stored request; throws with the place of what is wrong. */
export const decodeRequest: Decoder<ChildRequest> = shapeOf<ChildRequest>({
  id: decodeRequestId,
  child: decodeChildId,
  date: decodeDate,
  atMs: finite,
  kind: oneOf("time", "wrongly-closed", "signup"),
  minutes: decodeAskedMinutes,
  purpose: nullable(decodePurpose),
  line: decodeLine,
  site: nullable(decodeSiteId),
  surface: nullable(oneOf(...SURFACES)),
  reason: nullable(oneOf(...BLOCK_REASONS)),
  answer: nullable(decodeAnswer),
  answeredAtMs: nullable(finite),
  answeredBy: (value, at) => (value === undefined ? null : nullable(decodeGrownUpId)(value, at)),
});
