import { ageOn } from "../catalogue/age-on.ts";
import { effectiveMinimumAge } from "../catalogue/effective-minimum-age.ts";
import { SITES } from "../catalogue/index.ts";
import { opensOn } from "../catalogue/opens-on.ts";
import type { Site } from "../catalogue/site.ts";
import { SURFACES, type Surface } from "../catalogue/surface.ts";
import { surfacesOf } from "../catalogue/surfaces-of.ts";
import type { Child } from "../plan/household.ts";
import { budgetsLeft } from "../verdict/budget-rule.ts";
import { decide } from "../verdict/decide.ts";
import { factsAt } from "../verdict/facts-at.ts";
import type { DayFacts, Facts } from "../verdict/facts.ts";
import type { Verdict, Wall } from "../verdict/verdict.ts";
import type { ChildState, ChildView, SiteLine } from "./views.ts";

const LOW_MS = 10 * 60_000;

type Given = {
  readonly held: boolean;
  readonly facts: DayFacts;
  readonly child: Child | null;
  readonly week: ChildView["week"];
  readonly nowMs: number;
};

/** The popup's child's view, from the same facts as every verdict. The ring shows the wall that comes first. */
export function childViewOf(given: Given): ChildView {
  const { facts, child, nowMs, week } = given;
  const sites = child === null ? [] : SITES.map((site) => siteLine(facts, child, site, nowMs)).toSorted(byOpenness);
  const wall = child === null ? null : dayWall(facts, child, nowMs);
  const { night } = facts;
  return {
    state: stateOf(given, wall, sites),
    child:
      child === null
        ? null
        : { id: child.id, name: child.name, colour: child.colour, age: ageOn(child.birthDate, facts.day.date) },
    wall,
    usedMs: facts.usage.countedSeconds * 1000,
    ofMinutes: child === null ? null : dayMinutes(facts, child),
    bedtimeMs: night.closed ? null : night.closesMs,
    opensMs: night.closed ? night.untilMs : null,
    pausedAtMs: facts.pausedSinceMs,
    turnEndsMs: facts.who.kind === "grown-up" ? facts.who.untilMs : null,
    sites,
    week,
    plan: child?.plan ?? null,
    ...(child === null ? {} : { country: child.country }),
    timeZone: facts.timeZone,
    nowMs,
  };
}

function stateOf({ held, facts, child }: Given, wall: Wall | null, sites: readonly SiteLine[]): ChildState {
  if (!held) return "set-up-unfinished";
  if (facts.trouble !== null) return "needs-parent";
  if (facts.who.kind === "grown-up") return "grown-up";
  if (child === null) return "nobody-chosen";
  if (facts.pausedSinceMs !== null) return "paused";
  if (facts.dayIsHeld && (facts.night.closed || (wall !== null && wall.leftMs <= 0))) return "clock-unconfirmed";
  if (facts.night.closed) return "bedtime";
  if (wall === null) return "no-limit";
  if (wall.leftMs <= 0 || sites.every(({ state }) => state === "closed")) return wall.leftMs <= 0 ? "spent" : "open";
  return wall.leftMs <= LOW_MS ? "nearly-over" : "open";
}

/** The wall of the day as a whole: the daily budget or bedtime, whichever comes first. */
function dayWall(facts: DayFacts, child: Child, nowMs: number): Wall | null {
  const minutes = dayMinutes(facts, child);
  const leftMs = minutes === null ? null : Math.max(0, Math.round(minutes * 60) - facts.usage.countedSeconds) * 1000;
  const walls: Wall[] = leftMs === null ? [] : [{ kind: "day", leftMs }];
  const { night } = facts;
  if (!night.closed && night.closesMs !== null && night.closesMs < facts.day.endMs) {
    walls.push({ kind: "bedtime", leftMs: night.closesMs - nowMs });
  }
  return walls.toSorted((a, b) => a.leftMs - b.leftMs)[0] ?? null;
}

function dayMinutes({ day, grants }: DayFacts, { plan }: Child): number | null {
  const minutes = plan.dailyMinutes[day.weekday - 1] ?? null;
  if (minutes === null) return null;
  return grants.filter(({ scope }) => scope.site === "all").reduce((sum, grant) => sum + grant.minutes, minutes);
}

function siteLine(facts: DayFacts, child: Child, site: Site, nowMs: number): SiteLine {
  const ofChild: DayFacts = { ...facts, who: { kind: "child", child } };
  const there = (surface: Surface): Facts =>
    factsAt(ofChild, site, { site: site.id, surface, alwaysOpen: false, sideDoor: false });
  const verdicts = new Map(surfacesOf(site).map((surface) => [surface, decide(there(surface), child.plan, nowMs)]));
  const openSurfaces = surfacesOf(site).filter((surface) => isOpen(verdicts.get(surface)));
  const main = mainSurface(site);
  const atMain = verdicts.get(main);
  const block = atMain?.kind === "block" ? atMain : null;
  const { years } = effectiveMinimumAge(site, child.country, child.plan.minimumAge, facts.day.date);
  const own = budgetsLeft(child.plan, facts.usage, facts.grants, facts.day.weekday, site.id, main).find(
    ({ kind }) => kind === "site",
  );
  return {
    site: site.id,
    name: site.name,
    state: block !== null ? "closed" : own === undefined ? "open" : "limited",
    leftMs: own === undefined ? null : Math.max(0, own.leftMs),
    ofMinutes: own?.ofMinutes ?? null,
    usedMs: (facts.usage.bySite.get(site.id) ?? 0) * 1000,
    reason: block?.reason ?? null,
    untilMs: block?.untilMs ?? null,
    canOpenOn: block?.reason === "below-minimum-age" ? opensOn(child.birthDate, years) : null,
    openSurfaces: block === null ? [] : openSurfaces,
  };
}

const isOpen = (verdict: Verdict | undefined): boolean => verdict?.kind === "allow" || verdict?.kind === "warn";

const ORDER: readonly SiteLine["state"][] = ["open", "limited", "closed"];
const byOpenness = (a: SiteLine, b: SiteLine): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || b.usedMs - a.usedMs;

/** What people mean by a site: its feed; where it has none, its messages if it is for talking, else the most endless thing it has. */
function mainSurface(site: Site): Surface {
  const has = surfacesOf(site);
  if (has.includes("feed")) return "feed";
  if (site.kind === "chat") return "messages";
  return SURFACES.find((surface) => has.includes(surface)) ?? "other";
}
