import { setTimeout as wait } from "node:timers/promises";
import type { Stage } from "#test/support/stage/open-stage";
import { usedSeconds } from "./used-seconds.ts";

/** How many seconds were counted while so many passed. A guard that is present tells of it every ten seconds. */
export async function countWhile(stage: Stage, seconds: number): Promise<number> {
  const before = await usedSeconds(stage);
  await wait(seconds * 1000);
  return (await usedSeconds(stage)) - before;
}
