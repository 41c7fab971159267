import { effectiveMinimumAge } from "../catalogue/effective-minimum-age.ts";
import { opensOn } from "../catalogue/opens-on.ts";
import type { Site } from "../catalogue/site.ts";
import { mainSurface } from "../catalogue/main-surface.ts";
import type { Surface } from "../catalogue/surface.ts";
import { surfacesOf } from "../catalogue/surfaces-of.ts";
import type { Child } from "../plan/household.ts";
import { budgetsLeft } from "../verdict/budget-rule.ts";
import { decide } from "../verdict/decide.ts";
import { factsAt } from "../verdict/facts-at.ts";
import type { DayFacts, Facts } from "../verdict/facts.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { SiteLine } from "./views.ts";

/** How one site stands now: by what people mean by it, with the parts that are open although it is closed. */
export function siteLine(facts: DayFacts, child: Child, site: Site, nowMs: number): SiteLine {
  const ofChild: DayFacts = { ...facts, who: { kind: "child", child } };
  const there = (surface: Surface): Facts =>
    factsAt(ofChild, site, { site: site.id, surface, alwaysOpen: false, sideDoor: false });
  const verdicts = new Map(surfacesOf(site).map((surface) => [surface, decide(there(surface), child.plan, nowMs)]));
  const openSurfaces = surfacesOf(site).filter((surface) => isOpen(verdicts.get(surface)));
  const main = mainSurface(site);
  const atMain = verdicts.get(main);
  const block = atMain?.kind === "block" ? atMain : null;
  const { years, because } = effectiveMinimumAge(site, child.country, child.plan.minimumAge, facts.day.date);
  const [own] = budgetsLeft(child.plan, facts, site.id, main)
    .filter(({ kind }) => kind === "site" || kind === "group")
    .toSorted((a, b) => a.leftMs - b.leftMs);
  return {
    site: site.id,
    name: site.name,
    kind: site.kind,
    surface: main,
    state: block !== null ? "closed" : own === undefined ? "open" : "limited",
    leftMs: own === undefined ? null : Math.max(0, own.leftMs),
    ofMinutes: own?.ofMinutes ?? null,
    usedMs: (facts.usage.bySite.get(site.id) ?? 0) * 1000,
    reason: block?.reason ?? null,
    untilMs: block?.untilMs ?? null,
    minimumAge: years,
    ageBecause: because,
    canOpenOn: block?.reason === "below-minimum-age" ? opensOn(child.birthDate, years) : null,
    openSurfaces: block === null ? [] : openSurfaces,
  };
}

const isOpen = (verdict: Verdict | undefined): boolean => verdict?.kind === "allow" || verdict?.kind === "warn";
