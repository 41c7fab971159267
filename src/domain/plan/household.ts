import type { Language } from "../language.ts";
import type { ChildId, GrownUpId } from "../ids.ts";
import type { ChildCode } from "../door/child-code.ts";
import type { Retention } from "../record/retention.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import type { Plan } from "./plan.ts";

export type Child = {
  readonly id: ChildId;
  readonly name: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** Index into the eight child colours of the tokens. */
  readonly colour: number;
  /** ISO 3166, such as `ES` or `US-FL`; the country whose rules count. */
  readonly country: string;
  /** Index into the drawn set (`src/ui/components/avatar.tsx`). */
  readonly avatar: number;
  /** Null where the family wanted none. */
  readonly code: ChildCode | null;
  readonly plan: Plan;
};

export type GrownUp = { readonly id: GrownUpId; readonly name: string };

/** Everything a parent decided: one document, validated, versioned and signed. */
export type Household = FamilyCalendar & {
  readonly version: 2;
  /** How the browser is used: shared asks "Who's here?"; children keeps the last child chosen. */
  readonly use: "shared" | "children";
  /** What the family reads, on every screen and in every page. */
  readonly language: Language;
  readonly children: readonly Child[];
  readonly grownUps: readonly GrownUp[];
  /** How long the record is kept; absent until somebody chose, then as `USUAL_RETENTION` says. */
  readonly retention?: Retention;
};
