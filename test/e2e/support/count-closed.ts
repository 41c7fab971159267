import { listTabs } from "#test/support/browsers/list-tabs";
import type { Stage } from "#test/support/stage/open-stage";

/** How many tabs stand on our closed page. */
export async function countClosed(stage: Stage): Promise<number> {
  const closed = stage.driven.ownPage("closed.html");
  return (await listTabs(stage.own)).filter(({ url }) => url.startsWith(closed)).length;
}
