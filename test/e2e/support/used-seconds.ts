import type { Stage } from "#test/support/stage/open-stage";
import { ask } from "#test/support/stage/set-up-by-message";

/** How many seconds of today are counted for the child, as the popup knows them. */
export async function usedSeconds(stage: Stage): Promise<number> {
  return (await ask(stage.own, "child/view", {})).usedMs / 1000;
}
