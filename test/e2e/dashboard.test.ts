import { mkdir } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { askDocument } from "#test/support/browsers/ask-document";
import { listTabs } from "#test/support/browsers/list-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { openDashboard } from "./support/open-dashboard.ts";
import { planEditor, type PlanEditor } from "./support/plan-editor.ts";

const FEED = "https://www.instagram.com/";
const INBOX = "https://www.instagram.com/direct/inbox/";
const VIDEOS = "https://www.youtube.com/";
const pictures = ".output/e2e";
const WITHIN = { timeout: 10_000, interval: 100 };

type Row = {
  readonly control: string;
  readonly use: (editor: PlanEditor) => Promise<void>;
  /** What stays open of the three, and what is read where one is closed. */
  readonly open: readonly string[];
  readonly says: string;
};

/**
 * Every control of the editor that decides something by itself. What a day leaves over needs a yesterday, spare minutes a
 * child who takes one, and a break a run: these three are shown in the unit ring.
 */
const ROWS: readonly Row[] = [
  { control: "minutes a day", use: (editor) => editor.minutes("0"), open: [], says: "It starts fresh tomorrow" },
  {
    control: "a pot for the week",
    use: async ({ press, fill }) => {
      await press("+ A pot for the week");
      await fill("A pot for the week", "0");
    },
    open: [],
    says: "That's this week's time.",
  },
  {
    control: "a night",
    use: async ({ tick, fill }) => {
      for (const night of ["On school nights", "On nights before a free day"]) {
        await tick(night);
        await fill(`${night} everything closes at`, "14:00");
      }
    },
    open: [],
    says: "It's past 14:00.",
  },
  {
    control: "closed hours",
    use: async ({ press, fill }) => {
      await press("+ Closed hours of the day");
      await fill("without a reason 18:00: to", "23:30");
      await fill("without a reason 18:00: from", "13:00");
    },
    open: [],
    says: "Screens rest for everyone.",
  },
  {
    control: "minutes for a site",
    use: async ({ add, fill }) => {
      await add("Minutes for a site", "instagram");
      await fill("Instagram: on school days", "0");
      await fill("Instagram: on free days", "0");
    },
    open: [VIDEOS],
    says: "minutes of Instagram",
  },
  {
    control: "a site that is closed",
    use: ({ add }) => add("Closed, whatever the time left", "instagram"),
    open: [VIDEOS],
    says: "Instagram isn't in the plan.",
  },
  {
    control: "a part that is closed",
    use: ({ add }) => add("Closed, whatever the time left", "instagram", "feed"),
    open: [INBOX, VIDEOS],
    says: "The feed isn't in the plan.",
  },
  {
    control: "what stays open when the minutes are spent",
    use: async (editor) => {
      await editor.minutes("0");
      await editor.add("Open when the minutes are spent", "instagram", "messages");
    },
    open: [INBOX],
    says: "It starts fresh tomorrow",
  },
  {
    control: "what is not counted",
    use: async (editor) => {
      await editor.minutes("0");
      await editor.add("Not counted", "youtube");
    },
    open: [VIDEOS],
    says: "It starts fresh tomorrow",
  },
  {
    control: "the age from which sites can open",
    use: ({ fill }) => fill("Age from which sites can open", "18"),
    open: [],
    says: "can open for you later",
  },
  {
    control: "a site that is open below the age",
    use: async ({ fill, add }) => {
      await fill("Age from which sites can open", "18");
      await add("Open below the age, by your word", "youtube");
    },
    open: [VIDEOS],
    says: "can open for you later",
  },
  {
    control: "a site that a parent opened",
    use: ({ press }) => press("✓Instagram"),
    open: [VIDEOS],
    says: "You're old enough to ask.",
  },
];

describe.each(["chromium", "firefox"] as const)("the dashboard in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let editor: PlanEditor;
  let feed: Page;
  const tabs: Page[] = [];
  const stillOpen = async (): Promise<readonly string[]> =>
    (await listTabs(stage.own))
      .map(({ url }) => url)
      .filter((url) => url.startsWith("https://"))
      .toSorted();
  const readClosed = async (): Promise<string> => (await askDocument(feed, () => document.body.innerText)) ?? "";

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    stage = await openStage(kind, { env: { TZ: findAfternoonZone(Date.now()) } });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram"), siteId("youtube")], openWhenSpent: [], dailySeconds: 3600 },
    });
    for (const address of [FEED, INBOX, VIDEOS]) tabs.push(await stage.driven.open(address));
    feed = tabs[0] ?? stage.own;
  });
  afterAll(() => stage.close());

  it("opens from the popup, and asks for no second PIN", async () => {
    page = await openDashboard(stage);
    editor = planEditor(page);
    await editor.see("What closes next");
    expect(await page.$("input[type=password]")).toBeNull();
    await editor.press("Plan");
    await editor.see("How long");
  });

  it.each(ROWS)(
    "closes and opens by $control, and not before it was shown what changes",
    async ({ use, open, says }) => {
      const before = await stillOpen();
      expect(before).toEqual([FEED, INBOX, VIDEOS].toSorted());
      await use(editor);
      await editor.see("What changes");
      expect(await stillOpen()).toEqual(before);
      await editor.press("Change the plan");
      await expect.poll(stillOpen, WITHIN).toEqual(open.toSorted());
      await expect.poll(readClosed, WITHIN).toContain(says);
      await editor.press("Undo");
      await expect.poll(stillOpen, WITHIN).toEqual(before);
    },
  );
});
