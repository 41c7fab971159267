import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { readStores } from "./support/read-stores.ts";

describe.each(["chromium", "firefox"] as const)("a private window in %s, where the extension is allowed,", (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(kind, { privateWindows: true });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram")], dailySeconds: 3600 },
    });
  });
  afterAll(() => stage.close());

  it.each(["https://www.instagram.com/", "https://www.instagram.com/direct/inbox/", "https://www.tiktok.com/"])(
    "is closed at %s, and nothing of it is kept",
    async (address) => {
      const before = await readStores(stage.own);
      expect(Object.keys(before).some((name) => name.startsWith("household"))).toBe(true);
      await stage.driven.openPrivate(address);
      const closed = stage.driven.ownPage("closed.html");
      const addresses = async () => (await listTabs(stage.own)).map(({ url }) => url);
      await expect
        .poll(async () => (await addresses()).filter((url) => url.startsWith(closed)).length, { timeout: 15_000 })
        .toBe(1);
      await expect.poll(async () => (await addresses()).filter((url) => url.startsWith("https:"))).toEqual([]);
      const after = await readStores(stage.own);
      // How far the clock has come is no record of anybody's, and memory goes with the browser.
      const kept = (stores: typeof after) =>
        Object.fromEntries(
          Object.entries(stores).filter(([name]) => name !== 'meta "clock"' && name !== "storage.session"),
        );
      expect(kept(after)).toEqual(kept(before));
      await closeOtherTabs(stage);
    },
  );
});
