import { isOwnSite } from "../catalogue/own-site.ts";
import type { SiteId } from "../ids.ts";
import { MOST_OWN_SITES } from "../plan/decode-plan.ts";
import type { Budget, Plan, Scope, Weekly } from "../plan/plan.ts";
import type { BlockSet, LeftRule } from "./block-set.ts";
import { readHostList } from "./read-host-list.ts";
import { readLeechBlock } from "./read-leech-block.ts";
import { siteOfPattern, type PatternProblem } from "./site-of-pattern.ts";

/** What was not taken, as it was typed, and why. */
export type LeftOut = {
  readonly text: string;
  readonly why: PatternProblem | LeftRule["kind"] | "too-many";
};
export type ImportReading = {
  /** The plan with what was taken; nothing acts by it. */
  readonly plan: Plan;
  /** How many sites were understood. */
  readonly sites: number;
  readonly left: readonly LeftOut[];
};

const MOST_SCOPES = 12;
const MOST_BUDGETS = 200;
const EVERY_DAY = [true, true, true, true, true, true, true];

/** A file of another blocker as a starting point: sites that are closed, and minutes for some. It only adds to a plan. */
export function readImport(text: string, plan: Plan): ImportReading {
  const sets = readLeechBlock(text) ?? [
    { name: "", patterns: readHostList(text), rule: { kind: "closed" as const }, days: EVERY_DAY },
  ];
  const found = new Set<SiteId>();
  const left: LeftOut[] = [];
  let made = plan;
  for (const set of sets) {
    const { rule } = set;
    if (rule.kind !== "closed" && rule.kind !== "minutes") {
      left.push({ text: set.name === "" ? set.patterns.slice(0, 3).join(" ") : set.name, why: rule.kind });
      continue;
    }
    const read = set.patterns
      .filter((pattern) => !pattern.startsWith("#"))
      .map((pattern) => ({ pattern, site: siteOfPattern(pattern) }));
    for (const { pattern, site } of read) if (!site.ok) left.push({ text: pattern.slice(0, 80), why: site.error });
    const sites = [...new Set(read.flatMap(({ site }) => (site.ok ? [site.value] : [])))];
    const { plan: next, tooMany } = withOwnSites(made, sites);
    left.push(...tooMany.map((site): LeftOut => ({ text: site.replace("own:", ""), why: "too-many" })));
    const taken = sites.filter((site) => !tooMany.includes(site));
    for (const site of taken) found.add(site);
    made = withRule(next, taken, set, rule);
  }
  return { plan: made, sites: found.size, left };
}

function withOwnSites(plan: Plan, sites: readonly SiteId[]): { plan: Plan; tooMany: readonly SiteId[] } {
  const added = sites.filter((site) => isOwnSite(site) && !plan.ownSites.includes(site));
  const room = Math.max(0, MOST_OWN_SITES - plan.ownSites.length);
  return { plan: { ...plan, ownSites: [...plan.ownSites, ...added.slice(0, room)] }, tooMany: added.slice(room) };
}

function withRule(plan: Plan, sites: readonly SiteId[], { name, days }: BlockSet, rule: BlockSet["rule"]): Plan {
  const scopes = sites.map((site): Scope => ({ site, surface: "all" }));
  if (rule.kind === "closed" && days.every(Boolean)) {
    const added = scopes.filter(({ site }) => !plan.closed.some((one) => one.site === site && one.surface === "all"));
    return { ...plan, closed: [...plan.closed, ...added] };
  }
  // Closed on some days is no minute on them.
  const minutes = rule.kind === "minutes" ? Math.min(rule.minutes, 1440) : 0;
  const on = (day: number): number | null => (days[day] === true ? minutes : null);
  const week: Weekly<number | null> = [on(0), on(1), on(2), on(3), on(4), on(5), on(6)];
  const budgets = chunksOf(scopes).map((some): Budget => ({
    name: name === "" ? null : name,
    scopes: some,
    minutes: week,
  }));
  return { ...plan, budgets: [...plan.budgets, ...budgets].slice(0, MOST_BUDGETS) };
}

const chunksOf = (scopes: readonly Scope[]): readonly (readonly Scope[])[] =>
  Array.from({ length: Math.ceil(scopes.length / MOST_SCOPES) }, (_, index) =>
    scopes.slice(index * MOST_SCOPES, (index + 1) * MOST_SCOPES),
  );
