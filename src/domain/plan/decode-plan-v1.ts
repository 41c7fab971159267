import { listOf, nullable, oneOf, shapeOf, wholeWithin, type Decoder } from "../decode.ts";
import { decodeBedtime, decodeMinutes, decodeScope, decodeSiteId, weeklyOf } from "./decode-plan.ts";
import type { Rules, Scope } from "./plan.ts";

/** A plan as 0.1 wrote it. Frozen: signed documents of that version are read by it for ever. */
export type PlanV1 = Pick<
  Rules,
  "dailyMinutes" | "closed" | "openWhenSpent" | "uncounted" | "bedtime" | "minimumAge" | "ageExceptions" | "opened"
> & {
  readonly version: 1;
  readonly budgets: readonly { readonly scope: Scope; readonly minutes: number }[];
};

export const decodePlanV1: Decoder<PlanV1> = shapeOf<PlanV1>({
  version: oneOf(1),
  dailyMinutes: weeklyOf(nullable(decodeMinutes)),
  budgets: listOf(shapeOf({ scope: decodeScope, minutes: decodeMinutes })),
  closed: listOf(decodeScope),
  openWhenSpent: listOf(decodeScope),
  uncounted: listOf(decodeScope),
  bedtime: weeklyOf(nullable(decodeBedtime)),
  minimumAge: wholeWithin(0, 18),
  ageExceptions: listOf(decodeScope),
  opened: listOf(decodeSiteId),
});
