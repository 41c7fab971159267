import { listTabs } from "../browsers/list-tabs.ts";
import type { Stage } from "./open-stage.ts";

/** Closes every tab but the one that a test speaks from; without a question, as the extension can. */
export async function closeOtherTabs({ own, driven }: Stage): Promise<void> {
  const others = (await listTabs(own)).filter(({ url }) => url !== driven.ownPage("popup.html"));
  await own.evaluate(
    (ids) => chrome.tabs.remove(ids),
    others.map(({ id }) => id),
  );
}
