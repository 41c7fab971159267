import type { ChildId } from "../ids.ts";
import type { Household } from "../plan/household.ts";
import type { KnownChild } from "./parent-views.ts";

/** Who can say that they are here, and who is. */
export type WhoView = {
  readonly use: Household["use"];
  readonly here: { readonly kind: "child"; readonly id: ChildId } | { readonly kind: "guest" | "nobody" | "grown-up" };
  readonly tiles: readonly (Pick<KnownChild, "id" | "name" | "colour" | "avatar" | "hasCode"> & {
    /** Until the next try of its code. */
    readonly waitMs: number;
  })[];
};

export type WhoReply =
  | { readonly kind: "chosen" }
  | { readonly kind: "wrong"; readonly waitMs: number }
  | { readonly kind: "waiting"; readonly waitMs: number };
