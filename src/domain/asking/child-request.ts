import type { Surface } from "../catalogue/surface.ts";
import type { ChildId, GrownUpId, SiteId } from "../ids.ts";
import type { BlockReason } from "../verdict/verdict.ts";

export const PURPOSES = ["school", "talk", "finish", "because"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Null asks for a place to be opened, not for minutes. */
export type AskedMinutes = 5 | 15 | 30 | null;

/** What became of a question. `say` is the parent's one line; `grant` the id of what was given. */
export type RequestAnswer =
  | { readonly kind: "yes"; readonly minutes: number | null; readonly grant: string | null }
  | { readonly kind: "no"; readonly say: string | null }
  | { readonly kind: "taken-back" };

/** A child's question. It is no part of what a parent signed: it asks, and opens nothing by itself. */
export type ChildRequest = {
  readonly id: string;
  readonly child: ChildId;
  /** The household date on which it was asked. */
  readonly date: string;
  readonly atMs: number;
  /** `wrongly-closed`: "This looks wrong", with the place as far as it can be said without an address. `signup`: for an account, from a form that was held. */
  readonly kind: "time" | "wrongly-closed" | "signup";
  readonly minutes: AskedMinutes;
  readonly purpose: Purpose | null;
  /** The child's own words, gone when they are answered or the day ends. */
  readonly line: string | null;
  /** The closed page it was asked from, where it was one. */
  readonly site: SiteId | null;
  readonly surface: Surface | null;
  readonly reason: BlockReason | null;
  readonly answer: RequestAnswer | null;
  readonly answeredAtMs: number | null;
  /** Null where nobody answered yet, where the child took it back, and where an older version wrote it. */
  readonly answeredBy: GrownUpId | null;
};

export const isWaiting = ({ answer }: ChildRequest): boolean => answer === null;
