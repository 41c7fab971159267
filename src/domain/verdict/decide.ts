import { isOpenToGuests } from "../plan/guest-pass.ts";
import { isHeldBy } from "../plan/is-held-by.ts";
import type { Plan } from "../plan/plan.ts";
import { opensFrom } from "../time/opens-from.ts";
import { strictest, type Block } from "./block.ts";
import { breakNow } from "./break-rule.ts";
import { dayEndsAt } from "./day-ends-at.ts";
import type { DayFacts, Facts } from "./facts.ts";
import { firstWall } from "./first-wall.ts";
import { liftsAt } from "./lifts.ts";
import { isUncounted, RULES, type Case } from "./rules.ts";
import { isOfTheDay, runsOut } from "./runs-out.ts";
import { schoolUseAt } from "./school-use.ts";
import type { Verdict } from "./verdict.ts";

const MINUTE_MS = 60_000;
/** Minutes before the end at which a warning stands (screens.md). */
const WARNINGS = [1, 3, 10] as const;

/**
 * The verdict on one page: a function of facts, plan and household instant, and of nothing else. `plan` is the child's;
 * null when nobody or a grown-up sits there. Deny overrides: any rule that says no closes the page.
 */
export function decide(facts: Facts, plan: Plan | null, nowMs: number): Verdict {
  const verdict = decideByRules(facts, plan, nowMs);
  if (!facts.isSilent || verdict.kind === "block") return verdict;
  return closed({ reason: "guard-silent", untilMs: null }, facts, nowMs);
}

function decideByRules(facts: Facts, plan: Plan | null, nowMs: number): Verdict {
  const settled = decideWithoutPlan(facts, nowMs);
  if (settled !== null) return settled;
  if (facts.who.kind !== "child" || plan === null)
    return closed({ reason: "nobody-chosen", untilMs: null }, facts, nowMs);
  const { site, place, pageGrant } = facts;
  if (!isHeldBy(plan, site.id)) return openUntil(null, facts, nowMs);
  const lifts = liftsAt(facts, site.id, place.surface, pageGrant, nowMs);
  const school = schoolUseAt(facts, plan, nowMs);
  const given: Case = { facts, child: facts.who.child, plan, nowMs, lifts, school };
  const blocks = RULES.map((rule) => rule(given)).filter((block) => block !== null);
  const block = strictest(blocks);
  if (block === null) return allowed(given);
  if (facts.ending !== null && nowMs < facts.ending.untilMs && blocks.every(({ reason }) => runsOut(reason))) {
    const { kind, reason, untilMs } = facts.ending;
    return { kind: "finishing", ending: kind, reason, untilMs, validUntilMs: untilMs };
  }
  return closed(honest(block, facts), facts, nowMs);
}

/** What holds whatever the plan says. */
function decideWithoutPlan(facts: Facts, nowMs: number): Verdict | null {
  if (facts.place.alwaysOpen)
    return { kind: "allow", validUntilMs: dayEndsAt(facts, nowMs), wall: null, counted: false };
  if (facts.inPrivateWindow) return closed({ reason: "private-window", untilMs: null }, facts, nowMs);
  if (facts.trouble !== null) return closed({ reason: facts.trouble, untilMs: null }, facts, nowMs);
  if (facts.who.kind === "grown-up") return openUntil(facts.who.untilMs, facts, nowMs);
  if (facts.openedInTurn) return closed({ reason: "turn-ended", untilMs: null }, facts, nowMs);
  if (facts.who.kind !== "guest" || facts.pausedSinceMs !== null) return null;
  const { pass } = facts.who;
  return pass !== null && isOpenToGuests(pass, facts.site.id, nowMs) ? openUntil(pass.untilMs, facts, nowMs) : null;
}

/** Open to whoever counts for nobody; null ends with the browser. */
function openUntil(endMs: number | null, facts: Facts, nowMs: number): Verdict {
  return {
    kind: "allow",
    validUntilMs: Math.min(endMs ?? Infinity, dayEndsAt(facts, nowMs)),
    wall: endMs === null ? null : { kind: "turn", leftMs: endMs - nowMs },
    counted: false,
  };
}

/** Says what is true of a block: another door is called so, an unconfirmed day is, and what opens in the night opens in the morning. */
function honest(block: Block, facts: Facts): Block {
  const untilMs = block.untilMs === null ? null : opensFrom(facts.windows, block.untilMs);
  if (facts.place.sideDoor) return { reason: "side-door", untilMs };
  if (isOfTheDay(block.reason) && facts.dayIsHeld) return { reason: "clock-unconfirmed", untilMs: null };
  return { reason: block.reason, untilMs };
}

function closed(block: Block, facts: Facts, nowMs: number): Verdict {
  return {
    kind: "block",
    ...block,
    validUntilMs: Math.max(nowMs, Math.min(block.untilMs ?? Infinity, dayEndsAt(facts, nowMs))),
  };
}

function allowed(given: Case): Verdict {
  const { facts, plan, nowMs, school } = given;
  const counted = !isUncounted(facts, plan, school);
  const wall = firstWall(given);
  // When it is school work no longer, it may be open all the same, and counted.
  const dayEndMs = Math.min(dayEndsAt(facts, nowMs), nowMs + (school?.leftMs ?? Infinity));
  if (wall === null) return { kind: "allow", validUntilMs: dayEndMs, wall, counted };
  const warning = WARNINGS.find((minutes) => wall.leftMs <= minutes * MINUTE_MS);
  const warns = counted || school !== null;
  if (warning === undefined || !warns) {
    const nextMs = nowMs + wall.leftMs - (warns ? 10 * MINUTE_MS : 0);
    return { kind: "allow", validUntilMs: Math.min(nextMs, dayEndMs), wall, counted };
  }
  const below = warning === 1 ? 0 : warning === 3 ? 1 : 3;
  const validUntilMs = Math.min(nowMs + wall.leftMs - below * MINUTE_MS, dayEndMs);
  return { kind: "warn", minutesLeft: warning, validUntilMs, wall, counted };
}

/** The next instant at which some verdict can differ although nobody watches: the alarm of a quiet browser. */
export function nextChangeAt(facts: DayFacts, nowMs: number): number {
  const { who, closure, streak } = facts;
  const turnEndsMs = who.kind === "grown-up" ? who.untilMs : who.kind === "guest" ? (who.pass?.untilMs ?? null) : null;
  const hoursMs = closure.closed ? closure.untilMs : (closure.next?.startMs ?? null);
  const breaks = who.kind === "child" ? who.child.plan.breaks : null;
  const rest = breaks === null ? null : breakNow(breaks, streak, nowMs);
  const breakEndsMs = rest !== null && "untilMs" in rest ? rest.untilMs : null;
  const grantsEndMs = facts.grants.map(({ amount }) => (amount.kind === "until" ? amount.untilMs : null));
  const schoolMs = facts.schoolWindows.flatMap(({ startMs, endMs }) => [startMs, endMs]);
  const moments = [dayEndsAt(facts, nowMs), turnEndsMs, hoursMs, breakEndsMs, ...grantsEndMs, ...schoolMs];
  return Math.min(...moments.filter((moment) => moment !== null && moment > nowMs).map(Number));
}
