import { ageOn } from "../catalogue/age-on.ts";
import { effectiveMinimumAge } from "../catalogue/effective-minimum-age.ts";
import { opensOn } from "../catalogue/opens-on.ts";
import type { Site } from "../catalogue/site.ts";
import { surfacesOf } from "../catalogue/surfaces-of.ts";
import type { Child } from "../plan/household.ts";
import { decide } from "../verdict/decide.ts";
import type { Facts } from "../verdict/facts.ts";
import { budgetsLeft } from "../verdict/budget-rule.ts";
import type { Verdict, Wall } from "../verdict/verdict.ts";
import { ENTRANCES } from "./entrances.ts";
import type { ClosedView } from "./views.ts";

/** What a closed page says of itself. `verdict` may be open by now: then the tab can be led on. */
export function closedViewOf(facts: Facts, verdict: Verdict, nowMs: number): ClosedView {
  const { site, place, who } = facts;
  const child = who.kind === "child" ? who.child : null;
  const block = verdict.kind === "block" ? verdict : null;
  return {
    reason: block?.reason ?? "nobody-chosen",
    site: site.id,
    siteName: site.name,
    surface: place.surface,
    untilMs: block?.untilMs ?? null,
    ...ageOf(child, facts, site),
    budgetMinutes: child === null || block === null ? null : budgetMinutes(facts, child, block.reason),
    openNow: child === null || block === null ? [] : openSurfaces(facts, child, nowMs),
    closedSinceMs: block?.reason === "bedtime" && facts.night.closed ? facts.night.sinceMs : null,
    ...(child === null ? {} : { country: child.country }),
    child:
      child === null ? null : { name: child.name, colour: child.colour, age: ageOn(child.birthDate, facts.day.date) },
    openAgain: block === null,
    timeZone: facts.timeZone,
    nowMs,
  };
}

function ageOf(
  child: Child | null,
  { day }: Facts,
  site: Site,
): Pick<ClosedView, "minimumAge" | "ageBecause" | "canOpenOn"> {
  if (child === null) return { minimumAge: null, canOpenOn: null };
  const { years, because } = effectiveMinimumAge(site, child.country, child.plan.minimumAge, day.date);
  return { minimumAge: years, ageBecause: because, canOpenOn: opensOn(child.birthDate, years) };
}

function budgetMinutes({ usage, grants, day, site, place }: Facts, { plan }: Child, reason: string): number | null {
  const budgets = budgetsLeft(plan, usage, grants, day.weekday, site.id, place.surface);
  return budgets.find((budget) => budget.reason === reason)?.ofMinutes ?? null;
}

/** Surfaces of the same site that are open although this page is not, and a page on each. */
function openSurfaces(facts: Facts, { plan }: Child, nowMs: number): ClosedView["openNow"] {
  const has = surfacesOf(facts.site);
  return ENTRANCES.filter((surface) => has.includes(surface)).flatMap((surface) => {
    const address = facts.site.examples.find((example) => example.surface === surface)?.url;
    if (address === undefined) return [];
    const verdict = decide({ ...facts, place: { ...facts.place, surface }, ending: null }, plan, nowMs);
    if (verdict.kind !== "allow" && verdict.kind !== "warn") return [];
    return [{ name: facts.site.name, surface, leftMs: ownLeftMs(verdict.wall), address }];
  });
}

/** Bedtime is everyone's wall and is said once; what a place has left of its own is worth a number. */
const ownLeftMs = (wall: Wall | null): number | null => (wall === null || wall.kind === "bedtime" ? null : wall.leftMs);
