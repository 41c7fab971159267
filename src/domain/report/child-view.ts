import type { Birthday } from "../birthday/birthday.ts";
import { ageOn } from "../catalogue/age-on.ts";
import { byFame } from "../catalogue/by-fame.ts";
import type { Child, Household } from "../plan/household.ts";
import type { Plan } from "../plan/plan.ts";
import { sitesOf } from "../plan/sites-of.ts";
import { opensFrom } from "../time/opens-from.ts";
import { breakNow } from "../verdict/break-rule.ts";
import type { DayFacts } from "../verdict/facts.ts";
import { liftsOfDay } from "../verdict/lifts.ts";
import type { Wall } from "../verdict/verdict.ts";
import { dayWalls } from "./day-walls.ts";
import { isListed } from "./is-listed.ts";
import { schoolView } from "./school-view.ts";
import { siteLine } from "./site-line.ts";
import type { AskingView } from "../asking/asking-view.ts";
import { guestView } from "./guest-view.ts";
import { withoutPast } from "../plan/without-past.ts";
import type { ChildState, ChildView, SiteLine } from "./views.ts";

const LOW_MS = 10 * 60_000;

type Given = {
  readonly held: boolean;
  readonly facts: DayFacts;
  readonly child: Child | null;
  readonly household: Pick<Household, "use" | "children" | "freeWeekdays"> | null;
  readonly week: ChildView["week"];
  readonly nowMs: number;
  readonly asking?: AskingView | null;
  readonly birthday?: Birthday | null;
  /** For the lamp, which is drawn after each word of a guard and names no site: they cost more than all else together. */
  readonly withoutSites?: boolean;
};

/** The popup's child's view, from the same facts as every verdict. The ring shows the wall that comes first. */
export function childViewOf(given: Given): ChildView {
  const { facts, child, household, nowMs, week } = given;
  const sites = child === null || given.withoutSites === true ? [] : linesOf(facts, child, nowMs);
  const isAllClosed = (): boolean =>
    given.withoutSites === true ? child === null || isNoneOpen(facts, child, nowMs) : sites.every(isClosed);
  const { walls, ofMinutes } = dayWalls(facts, child?.plan ?? null, nowMs);
  const wall = walls[0] ?? null;
  const closure = closureNow(facts, nowMs);
  const school = child === null ? null : schoolView(facts, child, nowMs);
  const breakEndsMs = child === null ? null : breakEnd(facts, child, nowMs);
  const plan = household?.children.find(({ id }) => id === child?.id)?.plan ?? child?.plan ?? null;
  return {
    state: stateOf(given, wall, isAllClosed, breakEndsMs),
    child:
      child === null
        ? null
        : {
            id: child.id,
            name: child.name,
            colour: child.colour,
            avatar: child.avatar,
            age: ageOn(child.birthDate, facts.day.date),
          },
    canSwitch: household !== null && (household.use === "shared" || household.children.length > 1),
    guest: facts.who.kind === "guest" ? guestView(facts.who.pass, nowMs) : null,
    wall,
    usedMs: facts.usage.countedSeconds * 1000,
    ofMinutes,
    closesMs: closure.closed ? null : (closure.next?.startMs ?? null),
    opensMs: closure.closed ? closure.untilMs : breakEndsMs,
    closedFor: closure.closed ? closure.window.called : null,
    fresh: child === null ? null : freshTime(facts, child, wall),
    pausedAtMs: facts.pausedSinceMs,
    turnEndsMs: facts.who.kind === "grown-up" ? facts.who.untilMs : null,
    sites,
    ...(given.asking === null || given.asking === undefined ? {} : { asking: given.asking }),
    week,
    // As it was decided, with what is otherwise for a while; the child at hand has today's alone.
    plan: plan === null ? null : withoutPast(plan, facts.day.date),
    otherNames: plan === null || given.withoutSites === true ? [] : otherNames(plan, sites),
    limitMinutes: child?.plan.dailyMinutes[facts.rows.day - 1] ?? null,
    ...(given.birthday
      ? {
          birthday: {
            age: given.birthday.age,
            date: given.birthday.date,
            isOver: given.birthday.date <= facts.day.date,
          },
        }
      : {}),
    ...(facts.lessToday ? { lessToday: facts.lessToday } : {}),
    ...(school === null ? {} : { school }),
    freeWeekdays: household?.freeWeekdays ?? [],
    ...(child === null ? {} : { country: child.country }),
    timeZone: facts.timeZone,
    nowMs,
  };
}

function linesOf(facts: DayFacts, child: Child, nowMs: number): readonly SiteLine[] {
  const lines = sitesOf(child.plan)
    .toSorted(byFame)
    .map((site) => siteLine(facts, child, site, nowMs));
  return lines.filter((line) => isListed(line, child.plan)).toSorted(byOpenness);
}

/** What the plan's sentences speak of, and the list does not show. An id stands in quotes wherever a plan has it. */
function otherNames(plan: Plan, listed: readonly SiteLine[]): ChildView["otherNames"] {
  const text = JSON.stringify(plan);
  return sitesOf(plan)
    .filter(({ id }) => text.includes(`"${id}"`) && !listed.some(({ site }) => site === id))
    .map(({ id, name }) => ({ site: id, name }));
}

const isClosed = ({ state }: SiteLine): boolean => state === "closed";

/** The first that is open answers it. */
const isNoneOpen = (facts: DayFacts, child: Child, nowMs: number): boolean =>
  sitesOf(child.plan).every((site) => {
    const line = siteLine(facts, child, site, nowMs);
    return isClosed(line) || !isListed(line, child.plan);
  });

function stateOf(
  { held, facts, child, nowMs }: Given,
  wall: Wall | null,
  isAllClosed: () => boolean,
  breakEndsMs: number | null,
): ChildState {
  const closure = closureNow(facts, nowMs);
  const isSpent = wall !== null && wall.leftMs <= 0;
  if (!held) return "set-up-unfinished";
  if (facts.trouble !== null) return "needs-parent";
  if (facts.who.kind === "grown-up") return "grown-up";
  if (facts.who.kind === "guest") return "guest";
  if (child === null) return "nobody-chosen";
  if (facts.pausedSinceMs !== null) return "paused";
  if (facts.dayIsHeld && (closure.closed || isSpent)) return "clock-unconfirmed";
  if (closure.closed) return closure.window.kind;
  if (isSpent) return "spent";
  if (breakEndsMs !== null) return "break";
  if (wall === null) return "no-limit";
  return wall.leftMs > LOW_MS || isAllClosed() ? "open" : "nearly-over";
}

/** Hours that gave way to a grant for everything close nothing, and what they would end in is no news. */
function closureNow(facts: DayFacts, nowMs: number): DayFacts["closure"] {
  const isLifted = facts.closure.closed && liftsOfDay(facts, nowMs).hoursMs > 0;
  return isLifted ? { closed: false, next: null } : facts.closure;
}

function breakEnd(facts: DayFacts, { plan }: Child, nowMs: number): number | null {
  const { streak } = facts;
  if (liftsOfDay(facts, nowMs).budgetsMs > 0) return null;
  const rest = plan.breaks === null ? null : breakNow(plan.breaks, streak, nowMs);
  return rest !== null && "untilMs" in rest ? rest.untilMs : null;
}

/** With what it starts afresh when the pot is empty: the next day's minutes, or the next week's. */
function freshTime(facts: DayFacts, { plan }: Child, wall: Wall | null): ChildView["fresh"] {
  if (wall === null || wall.leftMs > 0) return null;
  const isWeek = wall.kind === "week";
  const fromMs = isWeek ? facts.week.endMs : facts.day.endMs;
  const atMs = opensFrom(facts.windows, fromMs);
  // A day that begins at four begins when someone gets up, if no bedtime says when.
  return { minutes: isWeek ? plan.weeklyMinutes : facts.tomorrowMinutes, atMs: atMs > fromMs || isWeek ? atMs : null };
}

const ORDER: readonly SiteLine["state"][] = ["open", "limited", "closed"];
const byOpenness = (a: SiteLine, b: SiteLine): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.usedMs - a.usedMs;
