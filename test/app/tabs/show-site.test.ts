import { describe, expect, it } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import { siteId, type SiteId } from "#domain/ids";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { startTurn } from "#test/support/household/siblings";

const show = (day: Day, site: SiteId) => day.world.own("setup/show-site", { site });
const turnsEnded = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "turn-ended").length;
const newestTab = (day: Day) => day.world.browser.all().at(-1);

describe("a real site that a parent looks at after the first run", () => {
  it("opens in a tab of its own, and the turn of whoever set it up ends before", async () => {
    const day = await beginDay();
    const before = await turnsEnded(day);
    await startTurn(day, 15);
    expect((await day.view()).state).toBe("grown-up");
    expect(await show(day, siteId("instagram"))).toMatchObject({ ok: true });
    expect(newestTab(day)?.url).toBe("https://www.instagram.com/");
    expect((await day.view()).state).toBe("no-limit");
    expect(await turnsEnded(day)).toBe(before + 1);
  });

  it("writes down no end of a turn where there was none", async () => {
    const day = await beginDay();
    const before = await turnsEnded(day);
    await show(day, siteId("instagram"));
    expect(await turnsEnded(day)).toBe(before);
  });

  it.each(SITES.flatMap(({ id }) => (isWellKnown(id) ? [id] : [])))("may be %s", async (site) => {
    const day = await beginDay();
    expect(await show(day, site)).toMatchObject({ ok: true });
  });

  it("is none that nobody knows", async () => {
    const day = await beginDay();
    const tabs = day.world.browser.all().length;
    expect(await show(day, siteId("nothing"))).toMatchObject({ ok: false, error: "not-now" });
    expect(day.world.browser.all()).toHaveLength(tabs);
  });
});
