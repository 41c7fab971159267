import { ageOn } from "../catalogue/age-on.ts";
import { addressOfThing } from "../catalogue/address-of-thing.ts";
import { classify } from "../catalogue/classify.ts";
import { effectiveMinimumAge } from "../catalogue/effective-minimum-age.ts";
import { OTHER_SOCIAL } from "../catalogue/other-social.ts";
import { opensOn } from "../catalogue/opens-on.ts";
import type { Site } from "../catalogue/site.ts";
import { surfacesOf } from "../catalogue/surfaces-of.ts";
import { isOwnClosing } from "../less-today/is-own-closing.ts";
import type { Child } from "../plan/household.ts";
import { readPlace } from "../plan/read-place.ts";
import { onAnotherPage } from "../verdict/on-another-page.ts";
import { decide } from "../verdict/decide.ts";
import type { Facts } from "../verdict/facts.ts";
import { siteById } from "../catalogue/index.ts";
import { budgetsLeft, type BudgetLeft } from "../verdict/budget-rule.ts";
import type { Verdict, Wall } from "../verdict/verdict.ts";
import { dayWalls } from "./day-walls.ts";
import { entranceOf } from "./entrance-of.ts";
import { ENTRANCES } from "./entrances.ts";
import { forSchoolOn } from "./for-school-on.ts";
import type { BudgetGroup, ClosedView } from "./views.ts";

/** What a closed page says of itself. `verdict` may be open by now: then the tab can be led on. */
export function closedViewOf(facts: Facts, verdict: Verdict, nowMs: number): ClosedView {
  const { site, place, who } = facts;
  const child = who.kind === "child" ? who.child : null;
  const block = verdict.kind === "block" ? verdict : null;
  const spent = child === null || block === null ? null : spentBudget(facts, child, block.reason);
  const forSchool = child === null || block === null ? undefined : forSchoolOn(facts, child, site, nowMs);
  const hours = facts.closure.closed ? facts.closure.window : null;
  return {
    reason: block?.reason ?? "nobody-chosen",
    site: site.id,
    siteName: site.name,
    siteKind: site.kind,
    surface: place.surface,
    untilMs: block?.untilMs ?? null,
    ...ageOf(child, facts, site),
    budgetMinutes: spent?.ofMinutes ?? null,
    group: spent?.kind === "group" ? groupOf(spent) : null,
    openNow:
      child === null || block === null ? [] : [...openSurfaces(facts, child, nowMs), ...openPages(facts, child, nowMs)],
    closedSinceMs: block?.reason === "bedtime" ? (hours?.startMs ?? null) : null,
    closedFor: hours?.called ?? null,
    ...(isByChild(facts, child, block) ? { byChild: true } : {}),
    ...(forSchool === undefined ? {} : { forSchool }),
    ...(facts.isUnchosen ? { unchosen: true } : {}),
    waitingMs: child !== null && block?.reason === "break" ? waitingMs(facts, child, nowMs) : null,
    ...(child === null ? {} : { country: child.country }),
    child:
      child === null
        ? null
        : {
            name: child.name,
            colour: child.colour,
            avatar: child.avatar,
            age: ageOn(child.birthDate, facts.day.date),
          },
    guestIsOver: who.kind === "guest" && who.pass !== null && nowMs >= who.pass.untilMs,
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

/** The child closed it for today, and the plan does not. */
const isByChild = ({ lessToday, site, place }: Facts, child: Child | null, block: Verdict | null): boolean =>
  block?.kind === "block" &&
  block.reason === "site-closed" &&
  child !== null &&
  isOwnClosing(lessToday, child.plan, site.id, place.surface);

/** The budget that a reason speaks of, with its grants. */
function spentBudget(facts: Facts, { plan }: Child, reason: string): BudgetLeft | null {
  const budgets = budgetsLeft(plan, facts, facts.site.id, facts.place.surface);
  return budgets.find((budget) => budget.reason === reason && budget.leftMs <= 0) ?? null;
}

function groupOf({ budget }: BudgetLeft): BudgetGroup | null {
  if (budget === null) return null;
  const parts = budget.scopes.map(({ site, surface }) => ({
    siteName: site === "all" ? null : (siteById(site)?.name ?? site),
    surface: surface === "all" ? null : surface,
    ...(site === OTHER_SOCIAL ? { isOthers: true as const } : {}),
  }));
  return { name: budget.name, parts };
}

/** What is left of the day behind a break; null where nothing limits it. */
function waitingMs(facts: Facts, { plan }: Child, nowMs: number): number | null {
  return dayWalls(facts, plan, nowMs).walls[0]?.leftMs ?? null;
}

/** Surfaces of the same site that are open although this page is not, and a page on each. */
function openSurfaces(facts: Facts, { plan }: Child, nowMs: number): ClosedView["openNow"] {
  const has = surfacesOf(facts.site);
  return ENTRANCES.filter((surface) => has.includes(surface)).flatMap((surface) => {
    const address = entranceOf(facts.site, surface);
    if (address === null) return [];
    const verdict = decide(onAnotherPage(facts, { ...facts.place, surface }), plan, nowMs);
    if (verdict.kind !== "allow" && verdict.kind !== "warn") return [];
    return [{ name: facts.site.name, surface, leftMs: ownLeftMs(verdict.wall), address }];
  });
}

/** How many single pages are named: more would push what else there is off the page. */
const MOST_PAGES_NAMED = 5;

/** Single pages of the same site that a parent allowed, by the family's own names. */
function openPages(facts: Facts, { plan }: Child, nowMs: number): ClosedView["openNow"] {
  return plan.pages
    .filter(({ site }) => site === facts.site.id)
    .flatMap((page) => {
      const address = addressOfThing(page);
      const found = address === null ? null : classify(address);
      if (address === null || found === null) return [];
      const there = { ...onAnotherPage(facts, found), ...readPlace(found, address, plan.readings) };
      const verdict = decide({ ...there, isAllowedPage: true, pageGrant: null }, plan, nowMs);
      if (verdict.kind !== "allow" && verdict.kind !== "warn") return [];
      const name = page.name ?? page.thing.slice(page.thing.indexOf("/") + 1);
      return [{ name, surface: null, leftMs: ownLeftMs(verdict.wall), address }];
    })
    .slice(0, MOST_PAGES_NAMED);
}

/** Bedtime is everyone's wall and is said once; what a place has left of its own is worth a number. */
const OF_EVERYTHING: readonly Wall["kind"][] = ["bedtime", "school", "device-free", "break", "turn"];
const ownLeftMs = (wall: Wall | null): number | null =>
  wall === null || OF_EVERYTHING.includes(wall.kind) ? null : wall.leftMs;
