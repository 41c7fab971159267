import { childId, grownUpId } from "#domain/ids";
import type { Grant } from "#domain/plan/grant";

/** A grant of `minutes` for everything on the Monday of `makeCase`. */
export const makeGrant = (minutes: number, scope: Grant["scope"] = { site: "all", surface: "all" }): Grant => ({
  id: "given",
  child: childId("mia"),
  date: "2026-11-23",
  amount: { kind: "minutes", minutes },
  pastBedtime: false,
  scope,
  by: grownUpId("ada"),
  givenAtMs: 0,
  signature: "signed",
});
