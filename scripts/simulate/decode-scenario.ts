import { decodeDate } from "#domain/decode-date";
import { DecodeError, listOf, shapeOf, shortText, type Decoder } from "#domain/decode";
import { decodeCountry, decodeFreeDays, decodeFreeWeekdays } from "#domain/plan/decode-household";
import { decodePlan } from "#domain/plan/decode-plan";
import { presetPlan } from "#domain/plan/preset-plan";
import { USUAL_FREE_WEEKDAYS } from "#domain/time/usual-free-weekdays";
import { decodeEvent } from "./decode-event.ts";
import { decodeInstant, decodeLocalTime } from "./decode-instant.ts";
import { decodeTimeZone } from "./decode-time-zone.ts";
import { orElse } from "./or-else.ts";
import type { Scenario, ScenarioChild, ScenarioEvent } from "./scenario.ts";

/** A whole plan, or `{"preset": age}` with what shall be otherwise. */
const plan: Decoder<ScenarioChild["plan"]> = (value, at) => {
  if (typeof value !== "object" || value === null || !("preset" in value)) return decodePlan(value, at);
  const { preset, ...otherwise } = value;
  if (typeof preset !== "number" || !(preset >= 0 && preset <= 17))
    throw new DecodeError(`${at}.preset: an age from 0 to 17 was expected.`);
  return decodePlan({ ...presetPlan(Math.floor(preset)), ...otherwise }, at);
};

const children = listOf(
  shapeOf<ScenarioChild>({ name: shortText(40), birthDate: decodeDate, country: decodeCountry, plan }),
);

const oneChild: Decoder<ScenarioChild> = (value, at) => {
  const [child, second] = children(value, at);
  if (child === undefined || second !== undefined)
    throw new DecodeError(`${at}: one child was expected; more than one is a later issue.`);
  return child;
};

/** A run takes a while for every day, so a slip of the pen in a year is better said than played. */
const MOST_DAYS = 400;

/** A scenario as it stands in its file; throws with the place in it of what is wrong, such as `events[3].at`. */
export const decodeScenario: Decoder<Scenario> = (value, at) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new DecodeError("The scenario: an object was expected.");
  const timeZone = decodeTimeZone("timeZone" in value ? value.timeZone : undefined, `${at}.timeZone`);
  const read = shapeOf<{
    timeZone: string;
    startsAt: string;
    freeWeekdays: Scenario["freeWeekdays"];
    freeDays: Scenario["freeDays"];
    children: ScenarioChild;
    events: readonly ScenarioEvent[];
  }>({
    timeZone: decodeTimeZone,
    startsAt: decodeLocalTime,
    freeWeekdays: orElse(decodeFreeWeekdays, USUAL_FREE_WEEKDAYS),
    freeDays: orElse(decodeFreeDays, []),
    children: oneChild,
    events: listOf(decodeEvent(timeZone), 10_000),
  })(value, at);
  refuseUnborn(read, at);
  const startsAtMs = decodeInstant(timeZone)(read.startsAt, `${at}.startsAt`);
  refuseBackwards(read.events, startsAtMs, at);
  refuseFarAway(read.events, startsAtMs + MOST_DAYS * 86_400_000, at);
  const { children: child, ...scenario } = read;
  return { ...scenario, child };
};

/** The first run would refuse it too, but without a place in the file. */
function refuseUnborn({ startsAt, children }: { startsAt: string; children: ScenarioChild }, at: string): void {
  if (children.birthDate > startsAt.slice(0, 10))
    throw new DecodeError(`${at}.children[0].birthDate: a date before startsAt was expected.`);
}

/** `latestMs` is an instant, epoch milliseconds. */
function refuseFarAway(events: readonly ScenarioEvent[], latestMs: number, at: string): void {
  for (const [index, event] of events.entries()) {
    const [key, ms] = event.kind === "presence" ? ["to", event.to] : ["at", event.at];
    if (ms > latestMs)
      throw new DecodeError(`${at}.events[${index}].${key}: at most ${MOST_DAYS} days after startsAt were expected.`);
  }
}

function refuseBackwards(events: readonly ScenarioEvent[], startsAtMs: number, at: string): void {
  let beforeMs = startsAtMs;
  for (const [index, event] of events.entries()) {
    const place = `${at}.events[${index}]`;
    const [key, nowMs] = event.kind === "presence" ? ["from", event.from] : ["at", event.at];
    if (nowMs < beforeMs)
      throw new DecodeError(
        `${place}.${key}: time runs backwards; this is before ${index === 0 ? "startsAt" : `events[${index - 1}]`}.`,
      );
    if (event.kind === "presence" && event.to <= event.from)
      throw new DecodeError(`${place}.to: time runs backwards; this is not after from.`);
    beforeMs = nowMs;
  }
}
