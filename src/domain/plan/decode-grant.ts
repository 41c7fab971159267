import { finite, matching, shapeOf, mapped, type Decoder } from "../decode.ts";
import { grownUpId } from "../ids.ts";
import { decodeBirthDate, decodeChildId } from "./decode-household.ts";
import { decodeMinutes, decodeScope } from "./decode-plan.ts";
import type { Grant } from "./grant.ts";

const id = matching(/^[A-Za-z0-9-]{1,64}$/, "an id");

/** A stored grant; throws with the place of what is wrong. Whether its signature is true is asked elsewhere. */
export const decodeGrant: Decoder<Grant> = shapeOf<Grant>({
  id,
  child: decodeChildId,
  date: decodeBirthDate,
  minutes: decodeMinutes,
  scope: decodeScope,
  by: mapped(id, grownUpId),
  givenAtMs: finite,
  signature: matching(/^[A-Za-z0-9+/=]{1,200}$/, "a signature"),
});
