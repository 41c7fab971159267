import type { ChildId, GrownUpId } from "../ids.ts";
import type { Scope } from "./plan.ts";

/** Extra watched minutes for one household day, by a parent. */
export type Grant = {
  readonly id: string;
  readonly child: ChildId;
  /** The household date it is good for. */
  readonly date: string;
  readonly minutes: number;
  readonly scope: Scope;
  readonly by: GrownUpId;
  readonly givenAtMs: number;
  /** Under the household key, over everything above. A grant without a true one is not read. */
  readonly signature: string;
};
