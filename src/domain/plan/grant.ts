import type { ChildId, GrownUpId } from "../ids.ts";
import type { Scope } from "./plan.ts";

/** Watched minutes, or everything until an instant (household epoch milliseconds), or for the rest of the household day. */
export type GrantAmount =
  | { readonly kind: "minutes"; readonly minutes: number }
  | { readonly kind: "until"; readonly untilMs: number }
  | { readonly kind: "day" };

/** A place as in a plan, or school work on a site: on `all`, on those that the plan names for it. */
export type GrantScope = Scope | { readonly site: Scope["site"]; readonly surface: "school" };

/** What is given: how much, where, and whether bedtime and closed hours give way to it too. */
export type Given = { readonly amount: GrantAmount; readonly scope: GrantScope; readonly pastBedtime: boolean };

/** Extra time for one household day: by a parent, by a phone code, or one of the plan's own spare quarters. */
export type Grant = Given & {
  readonly id: string;
  readonly child: ChildId;
  /** The household date it is good for. */
  readonly date: string;
  readonly by: GrownUpId | "code" | "spare";
  readonly givenAtMs: number;
  /** Under the household key, over everything above; a spare has none, since the plan that allows it is signed. */
  readonly signature: string;
};
