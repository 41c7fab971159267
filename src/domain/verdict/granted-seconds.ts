import type { Grant } from "../plan/grant.ts";

/**
 * What grants put on top of a budget: their minutes, or what was watched in them until an instant, which is nobody's
 * budget. `used` is by the grant's id.
 */
export function grantedSeconds(grants: readonly Grant[], used: ReadonlyMap<string, number>): number {
  return grants.reduce(
    (sum, { id, amount }) => sum + (amount.kind === "minutes" ? amount.minutes * 60 : (used.get(id) ?? 0)),
    0,
  );
}
