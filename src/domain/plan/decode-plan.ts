import { SURFACES } from "../catalogue/surface.ts";
import { listOf, mapped, matching, nullable, oneOf, shapeOf, wholeWithin, within, type Decoder } from "../decode.ts";
import { siteId } from "../ids.ts";
import type { Bedtime, Plan, Scope, Weekly } from "./plan.ts";

const MINUTES_OF_A_DAY = 24 * 60;

export const decodeSiteId = mapped(matching(/^[a-z0-9-]{1,40}$/, "the id of a site"), siteId);

const surface = oneOf(...SURFACES, "all");
const site: Decoder<Scope["site"]> = (value, at) => (value === "all" ? "all" : decodeSiteId(value, at));

export const decodeScope: Decoder<Scope> = shapeOf<Scope>({ site, surface });

const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 20:00");
const bedtime = shapeOf<Bedtime>({ closesAt: clockTime, opensAt: clockTime });

export const weeklyOf =
  <T>(inner: Decoder<T>): Decoder<Weekly<T>> =>
  (value, at) => {
    const [mo, tu, we, th, fr, sa, su, ...more] = listOf(inner, 7)(value, at);
    if (more.length > 0 || su === undefined) throw new TypeError(`${at}: seven values were expected, Monday first.`);
    return [mo, tu, we, th, fr, sa, su] as Weekly<T>;
  };

/** Minutes may be broken (a third is 20 seconds); nothing reaches past a day. */
export const decodeMinutes = within(0, MINUTES_OF_A_DAY);

/** A plan from storage, a message or a scenario; throws with the place of what is wrong. */
export const decodePlan: Decoder<Plan> = shapeOf<Plan>({
  version: oneOf(1),
  dailyMinutes: weeklyOf(nullable(decodeMinutes)),
  budgets: listOf(shapeOf({ scope: decodeScope, minutes: decodeMinutes })),
  closed: listOf(decodeScope),
  openWhenSpent: listOf(decodeScope),
  uncounted: listOf(decodeScope),
  bedtime: weeklyOf(nullable(bedtime)),
  minimumAge: wholeWithin(0, 18),
  ageExceptions: listOf(decodeScope),
  opened: listOf(decodeSiteId),
});

const minutesOfWeek = weeklyOf(nullable(decodeMinutes));
/** Seven limits, Monday first. */
export const decodeWeekly = (value: unknown): Plan["dailyMinutes"] => minutesOfWeek(value, "dailyMinutes");
