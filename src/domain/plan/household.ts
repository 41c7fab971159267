import type { ChildId, GrownUpId } from "../ids.ts";
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
  readonly plan: Plan;
};

export type GrownUp = { readonly id: GrownUpId; readonly name: string };

/** Everything a parent decided: one document, validated, versioned and signed. */
export type Household = {
  readonly version: 1;
  /** How the browser is used: shared asks "Who's here?"; children keeps the last child chosen. */
  readonly use: "shared" | "children";
  /** IANA name; days are this zone's days whatever the computer says. */
  readonly timeZone: string;
  /** The hour at which a household day starts, 0 to 6. */
  readonly dayStartsAtHour: number;
  readonly children: readonly Child[];
  readonly grownUps: readonly GrownUp[];
};
