import { decodePlan } from "./decode-plan.ts";
import type { Plan, Reading } from "./plan.ts";

/** A plan in which a page and what lies under it is read as `as`, or as the catalogue reads it where that is null. */
export function withReading(
  plan: Plan,
  { site, path }: Pick<Reading, "site" | "path">,
  as: Reading["as"] | null,
): Plan {
  const others = plan.readings.filter((reading) => reading.site !== site || reading.path !== path);
  return decodePlan({ ...plan, readings: as === null ? others : [...others, { site, path, as }] }, "plan");
}
