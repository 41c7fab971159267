import type { Stage } from "#test/support/stage/open-stage";
import { ask } from "#test/support/stage/set-up-by-message";
import { unlock } from "./unlock.ts";

/** A parent unlocks, presses pause (or lifts it), and locks again: everything supervised closes at once, with nothing to finish. */
export async function setPause(stage: Stage, on: boolean): Promise<void> {
  await ask(stage.own, "pause/set", { token: await unlock(stage), on });
  await ask(stage.own, "door/lock", {});
}
