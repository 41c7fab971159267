import { decodeDate } from "#domain/decode-date";
import { DecodeError, listOf, nullable, oneOf, shapeOf, shortText, type Decoder } from "#domain/decode";
import { decodeTypedCode } from "#domain/door/child-code";
import { decodeCountry, decodeFreeDays, decodeFreeWeekdays } from "#domain/plan/decode-household";
import { MOST_CHILDREN } from "#domain/plan/household-limits";
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

const code = orElse(nullable(decodeTypedCode), null);
const children = listOf(
  shapeOf<ScenarioChild>({ name: shortText(40), birthDate: decodeDate, country: decodeCountry, code, plan }),
  MOST_CHILDREN,
);

const someChildren: Decoder<readonly ScenarioChild[]> = (value, at) => {
  const found = children(value, at);
  const names = found.map(({ name }) => name);
  if (found.length === 0) throw new DecodeError(`${at}: a child was expected.`);
  if (new Set(names).size < names.length) throw new DecodeError(`${at}: names that differ were expected.`);
  return found;
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
    use: Scenario["use"];
    children: readonly ScenarioChild[];
    events: readonly ScenarioEvent[];
  }>({
    timeZone: decodeTimeZone,
    startsAt: decodeLocalTime,
    freeWeekdays: orElse(decodeFreeWeekdays, USUAL_FREE_WEEKDAYS),
    freeDays: orElse(decodeFreeDays, []),
    use: orElse(oneOf("shared", "children"), "children"),
    children: someChildren,
    events: listOf(decodeEvent(timeZone), 10_000),
  })(value, at);
  refuseUnborn(read, at);
  refuseStrangers(read, at);
  const startsAtMs = decodeInstant(timeZone)(read.startsAt, `${at}.startsAt`);
  refuseBackwards(read.events, startsAtMs, at);
  refuseFarAway(read.events, startsAtMs + MOST_DAYS * 86_400_000, at);
  return read;
};

/** The first run would refuse it too, but without a place in the file. */
function refuseUnborn({ startsAt, children }: Scenario, at: string): void {
  for (const [index, { birthDate }] of children.entries())
    if (birthDate > startsAt.slice(0, 10))
      throw new DecodeError(`${at}.children[${index}].birthDate: a date before startsAt was expected.`);
}

/** Whoever is named in an event is one of the children. */
function refuseStrangers({ children, events }: Scenario, at: string): void {
  for (const [index, event] of events.entries()) {
    const named = "child" in event ? event.child : null;
    if (named !== null && !children.some(({ name }) => name === named))
      throw new DecodeError(`${at}.events[${index}].child: the name of one of the children was expected.`);
  }
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
