import { SURFACES, type Surface } from "../catalogue/surface.ts";
import type { Plan } from "../plan/plan.ts";
import { decide } from "./decide.ts";
import type { Facts } from "./facts.ts";
import { playsForNothing } from "./plays-for-nothing.ts";
import { schoolUseAt } from "./school-use.ts";
import type { Verdict } from "./verdict.ts";

/** What an open page is besides its surface: school work that is counted apart, or counted too. */
export type SchoolMark = "apart" | "counted" | null;

/** The verdict on a page, and what it was judged and is counted as. */
export type Judgement = { readonly verdict: Verdict; readonly surface: Surface; readonly school: SchoolMark };

/** A block above an ending above a warning above an open page. */
const STRICTNESS: readonly Verdict["kind"][] = ["allow", "warn", "finishing", "block"];

/**
 * A page is what its address says and, where its guard saw another surface, that too: the stricter of the two holds. A parent's
 * word for it stands above both.
 */
export function judgePage(facts: Facts, plan: Plan | null, nowMs: number, shows: Surface | null): Judgement {
  const { place } = facts;
  const byAddress = judgeAs(facts, plan, nowMs);
  if (facts.reading !== null) return byAddress;
  if (shows === null || shows === place.surface) return byAddress;
  // What else a page shows than its address says was allowed by nobody.
  const seen = { ...facts, place: { ...place, surface: shows, alwaysOpen: false }, isAllowedPage: false, embed: null };
  const bySight = judgeAs(seen, plan, nowMs);
  const difference = STRICTNESS.indexOf(bySight.verdict.kind) - STRICTNESS.indexOf(byAddress.verdict.kind);
  if (difference !== 0) return difference > 0 ? bySight : byAddress;
  return SURFACES.indexOf(shows) < SURFACES.indexOf(place.surface) ? bySight : byAddress;
}

function judgeAs(facts: Facts, plan: Plan | null, nowMs: number): Judgement {
  const verdict = decide(facts, plan, nowMs);
  const { surface } = facts.place;
  const isOpen = verdict.kind === "allow" || verdict.kind === "warn";
  // Nothing at all is written of what plays for nothing in another site's page.
  const isMarked = isOpen && facts.who.kind === "child" && !playsForNothing(facts);
  const school = isMarked && plan !== null ? schoolUseAt(facts, plan, nowMs) : null;
  return { verdict, surface, school: school === null ? null : school.isCounted ? "counted" : "apart" };
}
