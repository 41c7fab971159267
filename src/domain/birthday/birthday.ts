import type { ChildId, GrownUpId, SiteId } from "../ids.ts";

/** A birthday that could change something in a plan. It proposes; nothing changes until a parent answers. */
export type Birthday = {
  readonly child: ChildId;
  /** How old the child turns. */
  readonly age: number;
  /** The household date of it, `YYYY-MM-DD`. */
  readonly date: string;
  /** Sites that can open from then on and that nobody opened or closed; not those that plans by age keep closed until eighteen. */
  readonly sites: readonly SiteId[];
  /** Plans by age take their next step with it. */
  readonly isStep: boolean;
};

/** `opened`: these can open now, or none of them. `postponed`: asked again in a month. */
export type BirthdayAnswer = {
  readonly child: ChildId;
  readonly age: number;
  readonly answer: "opened" | "postponed";
  /** The household date on which it was given. */
  readonly date: string;
  readonly by: GrownUpId;
};
