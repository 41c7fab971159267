import { afterAll, beforeAll, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { readStores } from "./support/read-stores.ts";

describe.concurrent.each(["chromium", "firefox"] as const)("the meter of page rules in %s", (kind) => {
  let stage: Stage;
  const counts = async () => JSON.parse((await readStores(stage.own))['meta "witness"'] ?? "[]") as unknown;

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, { birthDate: "2008-01-05", plan: { opened: [siteId("bluesky")] } });
  });
  afterAll(() => stage.close());

  it("finds the mark of a feed on its page, and none on a page that should have none", async ({ expect }) => {
    const page = await stage.driven.open("https://bsky.app/");
    await page.mouse.move(200, 300);
    const found = { site: "bluesky", surface: "feed", agrees: 1, unmarked: 0, differs: 0 };
    await expect.poll(counts, { timeout: 30_000 }).toMatchObject([found]);
    await page.goto("https://bsky.app/notifications");
    await page.mouse.move(210, 310);
    await expect.poll(counts, { timeout: 30_000 }).toMatchObject([{ ...found, surface: "other" }, found]);
    expect(JSON.stringify(await counts())).not.toContain("://");
  });
});
