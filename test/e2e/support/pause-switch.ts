import type { Stage } from "#test/support/stage/open-stage";
import { ask } from "#test/support/stage/set-up-by-message";
import { unlock } from "./unlock.ts";

/**
 * Closes everything and opens it again, as a parent. A session ends after five minutes without input, and a test that waits
 * long must not take the others along: then the door is opened anew.
 */
export function pauseSwitch(stage: Stage, first: string): (on: boolean) => Promise<void> {
  let token = first;
  return async (on) => {
    const set = () => ask(stage.own, "pause/set", { token, on });
    await set().catch(async () => {
      token = await unlock(stage);
      await set();
    });
  };
}
