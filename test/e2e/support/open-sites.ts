import { listTabs } from "#test/support/browsers/list-tabs";
import type { Stage } from "#test/support/stage/open-stage";

/** The addresses of all tabs that stand on a page of the web, as the extension sees them. */
export async function openSites(stage: Stage): Promise<readonly string[]> {
  return (await listTabs(stage.own)).map(({ url }) => url).filter((url) => url.startsWith("https://"));
}
