import { EVERYWHERE } from "./everywhere.ts";
import type { Given } from "./grant.ts";

/** The usual gift: so many watched minutes for everything, and no further than bedtime and closed hours. */
export const plainMinutes = (minutes: number): Given => ({
  amount: { kind: "minutes", minutes },
  scope: EVERYWHERE,
  pastBedtime: false,
});
