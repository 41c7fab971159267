import { siteId } from "#domain/ids";
import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";
import type { LaunchOptions } from "#test/support/browsers/driven-browser";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";

/** A stage on which a child of fourteen or so may watch Instagram for so many seconds a day, and nothing stays open after them. */
export async function openWithBudget(
  kind: BrowserKind,
  dailySeconds: number,
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const stage = await openStage(kind, options);
  const plan = { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds };
  await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan });
  return stage;
}
