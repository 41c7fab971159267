import type { Place } from "../catalogue/place.ts";
import { decodePlan } from "./decode-plan.ts";
import { effectivePlan } from "./effective-plan.ts";
import type { Override, Plan, Rules } from "./plan.ts";
import { withoutSitesOf, type SiteToday } from "./site-today.ts";

type Sites = Pick<Rules, "closed" | "opened">;

/**
 * A plan that on one household date (`YYYY-MM-DD`) closes a site, or opens it with the surface at hand; null as the plan has
 * it otherwise. Ages, hours and minutes hold as they did.
 */
export function withSiteToday(
  plan: Plan,
  date: string,
  place: Pick<Place, "site" | "surface">,
  as: SiteToday | null,
): Plan {
  const bare = withoutSitesOf(plan, date);
  const usual = effectivePlan(bare, date);
  const next = sitesWith(effectivePlan(plan, date), usual, place, as);
  const day = { firstDate: date, lastDate: date };
  const own: readonly Override[] = [
    ...(isSame(next.closed, usual.closed) ? [] : [{ part: "closed" as const, value: next.closed, ...day }]),
    ...(isSame(next.opened, usual.opened) ? [] : [{ part: "opened" as const, value: next.opened, ...day }]),
  ];
  // Of a day that is over nobody asks any more which sites were closed.
  const others = bare.overrides.filter(
    ({ part, lastDate }) => lastDate >= date || (part !== "closed" && part !== "opened"),
  );
  return decodePlan({ ...plan, overrides: [...others, ...own] }, "plan");
}

function sitesWith(
  now: Sites,
  usual: Sites,
  { site, surface }: Pick<Place, "site" | "surface">,
  as: SiteToday | null,
): Sites {
  const without = now.opened.filter((one) => one !== site);
  switch (as) {
    case "closed":
      return {
        ...now,
        closed: [...now.closed.filter((one) => one.site !== site || one.surface !== "all"), { site, surface: "all" }],
      };
    case "open":
      return {
        closed: now.closed.filter((one) => one.site !== site || (one.surface !== "all" && one.surface !== surface)),
        opened: [...without, site],
      };
    case null:
      return {
        closed: [...now.closed.filter((one) => one.site !== site), ...usual.closed.filter((one) => one.site === site)],
        opened: usual.opened.includes(site) ? [...without, site] : without,
      };
  }
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean => textOf(some) === textOf(others);
const textOf = (list: readonly unknown[]): string =>
  list
    .map((one) => JSON.stringify(one))
    .toSorted()
    .join();
