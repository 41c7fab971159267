import type { SiteId } from "../ids.ts";
import type { Plan } from "./plan.ts";

/** The sites beside the catalogue's that a plan names, now or for a while. */
export const ownSitesOfPlan = ({ ownSites, overrides }: Plan): readonly SiteId[] => [
  ...ownSites,
  ...overrides.flatMap((override) => (override.part === "ownSites" ? override.value : [])),
];

/** Those of every plan of a household, each once: where our guard must be. */
export const ownSitesOf = ({
  children,
}: {
  readonly children: readonly { readonly plan: Plan }[];
}): readonly SiteId[] => [...new Set(children.flatMap(({ plan }) => ownSitesOfPlan(plan)))];
