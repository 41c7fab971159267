import type { TestContext } from "vitest";
import type { Stage } from "#test/support/stage/open-stage";
import { usedSeconds } from "./used-seconds.ts";

/**
 * Somebody is back since an instant (`performance.now()`): the seconds go on from `before`, and none of the time before it
 * comes with them. The background writes what it saw when something happens, so that only now a wrong second would show.
 */
export async function expectOnlySince(
  stage: Stage,
  backAtMs: number,
  before: number,
  expect: TestContext["expect"],
): Promise<void> {
  await expect.poll(() => usedSeconds(stage), { timeout: 15_000 }).toBeGreaterThanOrEqual(before + 1);
  const passedSeconds = (performance.now() - backAtMs) / 1000;
  expect((await usedSeconds(stage)) - before).toBeLessThanOrEqual(passedSeconds + 2);
}
