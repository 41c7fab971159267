import { afterAll, afterEach, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { prepareClock, type MovableClock } from "#test/support/clock/prepare-clock";
import { askDocument } from "#test/support/browsers/ask-document";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage, type StagePlan } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";

const FEED = "https://www.instagram.com/";
const ZONE = "Europe/Madrid";
/** Until the moment that is waited for: long enough to set a family up, and to watch for a while. */
const BEFORE_SECONDS = 60;
const SOON = { timeout: 20_000, interval: 200 };
const AFTERWARDS = { timeout: 110_000, interval: 500 };
const A_SECOND = 1 / 60;
const clock = await prepareClock();

/** The next Monday on which the household's day starts at four. */
function nextWeek(): Temporal.ZonedDateTime {
  const today = Temporal.Now.zonedDateTimeISO(ZONE).startOfDay();
  return today.add({ days: 8 - today.dayOfWeek }).with({ hour: 4 });
}
/** The clocks go from two to three. */
const SPRING = Temporal.ZonedDateTime.from(`2027-03-28T03:00[${ZONE}]`);

// Each in a browser that began by such a clock: one that is moved while it runs is another test's.
describe.skipIf(clock === null).each(["chromium", "firefox"] as const)("a day that begins in %s", (kind) => {
  const movable = clock as MovableClock;
  let stage: Stage | null = null;

  /** A family that was set up a good minute before this moment. */
  async function openBefore(moment: Temporal.ZonedDateTime, plan: StagePlan): Promise<Stage> {
    await movable.setOffset(Math.round((moment.epochMilliseconds - Date.now()) / 1000) - BEFORE_SECONDS);
    stage = await openStage(kind, { env: { ...movable.env, TZ: ZONE } });
    const opened = { opened: [siteId("instagram")], openWhenSpent: [] };
    await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan: { ...opened, ...plan } });
    return stage;
  }
  afterEach(() => stage?.close());
  afterAll(() => movable.setOffset(0));

  it("on a Monday has a pot for the week again, and the page that waited opens by itself", async ({ expect }) => {
    const there = await openBefore(nextWeek(), { weeklyMinutes: 6 * A_SECOND });
    const page = await there.driven.open(FEED);
    await page.waitForSelector("article");
    await page.mouse.move(200, 300);
    await expect.poll(() => countClosed(there), SOON).toBe(1);
    const said = () => askDocument(page, () => document.body.innerText);
    await expect.poll(said, SOON).toContain("That's this week's time.");
    await expect.poll(() => openSites(there), AFTERWARDS).toEqual([FEED]);
    expect((await ask(there.own, "child/view", {})).usedMs).toBeLessThan(6_000);
  });

  it("when the clocks go forward ends what closes until three an hour sooner", async ({ expect }) => {
    const until3 = { kind: "device-free", name: null, days: everyDay(true), from: "00:30", to: "03:00" } as const;
    const there = await openBefore(SPRING, { closedTimes: [until3] });
    const page = await there.driven.open(FEED);
    await expect.poll(() => countClosed(there), SOON).toBe(1);
    await expect.poll(() => askDocument(page, () => document.body.innerText), SOON).toContain("Back at 03:00.");
    await expect.poll(() => openSites(there), AFTERWARDS).toEqual([FEED]);
  });
});
