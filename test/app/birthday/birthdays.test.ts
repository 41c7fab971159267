import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const FEED = "https://www.instagram.com/";
const instagram = siteId("instagram");
const DAY_S = 86_400;
/** Thirteen on Wednesday 25 November 2026; the household's day starts at four. */
const family = { birthDate: "2013-11-25", country: "US", plan: { opened: [] } };
const begin = (more: Parameters<typeof beginDay>[0] = {}, startsAt = "2026-11-23T16:00") =>
  beginDay({ ...family, ...more }, { startsAt, timeZone: "Europe/Madrid" });

/** To see what waits: the parent's door is opened for it and shut again. */
async function behindPin<T>(day: Day, does: (token: string) => Promise<T>): Promise<T> {
  await day.unlock();
  const made = await does(day.token());
  await day.world.own("door/lock", {});
  await day.browsing.follow();
  return made;
}
const proposals = (day: Day) =>
  behindPin(day, async (token) => valueOf(await day.world.own("birthday/view", { token })).birthdays);
const answer = (day: Day, kind: "opened" | "postponed", sites: readonly (typeof instagram)[] = [], minutes = false) =>
  behindPin(day, (token) =>
    day.world.own("birthday/answer", { token, child: day.child, age: 13, answer: kind, sites, minutes }),
  );

describe("a birthday that comes near", () => {
  it("is proposed to the parent, told to the child, and changes nothing", async () => {
    const day = await begin();
    await day.browsing.open(1, FEED);
    await day.pass(1);
    expect((await day.closedView(1)).reason).toBe("below-minimum-age");
    expect(await proposals(day)).toMatchObject([{ name: "Mia", age: 13, date: "2026-11-25", isStep: true }]);
    expect((await day.view()).birthday).toEqual({ age: 13, date: "2026-11-25", isOver: false });
  });

  it("on the day leaves the site closed: it waits for a parent, from four in the morning on", async () => {
    const day = await begin({}, "2026-11-24T23:00");
    await day.browsing.open(1, FEED);
    await day.pass(4.9 * 3600);
    expect((await day.closedView(1)).reason).toBe("below-minimum-age");
    await day.pass(0.2 * 3600);
    expect([day.isClosed(1), (await day.closedView(1)).reason]).toEqual([true, "waits-for-parent"]);
    expect((await day.view()).birthday).toEqual({ age: 13, date: "2026-11-25", isOver: true });
  });

  it("opens what the parent chose and nothing else, and asks no more", async () => {
    const day = await begin({}, "2026-11-24T16:00");
    await day.browsing.open(1, FEED);
    await day.pass(DAY_S);
    expect(day.isClosed(1)).toBe(true);
    valueOf(await answer(day, "opened", [instagram]));
    await day.pass(1);
    expect(day.isClosed(1)).toBe(false);
    expect((await day.view()).sites.filter(({ state }) => state !== "closed").map(({ site }) => site)).toEqual([
      "instagram",
    ]);
    expect(await proposals(day)).toEqual([]);
    expect((await day.view()).birthday).toBeUndefined();
    const written = (await day.journal()).filter(({ kind }) => kind === "birthday-answered" || kind === "plan-changed");
    expect(written).toMatchObject([
      { kind: "plan-changed", part: "opened", direction: "looser", from: 0, to: 1 },
      { kind: "birthday-answered", age: 13, answer: "opened", sitesOpened: 1 },
    ]);
  });

  it("is none where the child came on the day: its plan was made for it then", async () => {
    expect(await proposals(await begin({}, "2026-11-25T16:00"))).toEqual([]);
  });

  it("opened before the day opens on the day", async () => {
    const day = await begin({}, "2026-11-25T03:50");
    await day.browsing.open(1, FEED);
    valueOf(await answer(day, "opened", [instagram]));
    expect(day.isClosed(1)).toBe(true);
    await day.pass(15 * 60);
    expect(day.isClosed(1)).toBe(false);
  });

  it("put off rests for a month, comes again, and opens nothing meanwhile", async () => {
    const day = await begin();
    valueOf(await answer(day, "postponed"));
    expect([await proposals(day), (await day.view()).birthday]).toEqual([[], undefined]);
    await day.pass(29 * DAY_S);
    expect(await proposals(day)).toEqual([]);
    await day.pass(2 * DAY_S);
    expect((await proposals(day)).map(({ age }) => age)).toEqual([13]);
    expect((await day.view()).sites.every(({ reason }) => reason === "waits-for-parent")).toBe(true);
  });

  it("gives the next plan's minutes from the day on where they were taken, and no day earlier", async () => {
    const day = await begin({ plan: { opened: [], dailyMinutes: everyDay<number | null>(40), closedTimes: [] } });
    valueOf(await answer(day, "opened", [], true));
    expect((await day.view()).ofMinutes).toBe(40);
    await day.pass(2 * DAY_S);
    expect((await day.view()).ofMinutes).toBe(90);
  });

  it("leaves the minutes alone where only sites were opened", async () => {
    const day = await begin({ plan: { opened: [], dailyMinutes: everyDay<number | null>(40), closedTimes: [] } });
    valueOf(await answer(day, "opened", [instagram]));
    await day.pass(2 * DAY_S);
    expect((await day.view()).ofMinutes).toBe(40);
  });

  it("asks again once its answer is taken back", async () => {
    const day = await begin();
    valueOf(await answer(day, "opened", [instagram]));
    expect(await proposals(day)).toEqual([]);
    await behindPin(day, (token) => day.world.own("birthday/take-back", { token, child: day.child, age: 13 }));
    expect((await proposals(day)).map(({ age }) => age)).toEqual([13]);
  });

  it("is answered for what it proposes alone", async () => {
    const day = await begin();
    expect(await answer(day, "opened", [siteId("nowhere")])).toMatchObject({ ok: false, error: "bad-request" });
    expect(await answer(day, "postponed", [instagram])).toMatchObject({ ok: false, error: "bad-request" });
    expect(await answer(day, "postponed", [], true)).toMatchObject({ ok: false, error: "bad-request" });
    const other = await behindPin(day, (token) =>
      day.world.own("birthday/answer", {
        token,
        child: day.child,
        age: 16,
        answer: "opened",
        sites: [],
        minutes: false,
      }),
    );
    expect(other).toMatchObject({ ok: false, error: "not-now" });
    expect(await proposals(day)).toHaveLength(1);
  });

  it("asks again where what is stored is not a parent's answer", async () => {
    const day = await begin();
    valueOf(await answer(day, "postponed"));
    const { documents } = day.world.stores;
    const forged = structuredClone(await documents.get("meta", "birthdays")) as { answers: { answer: string }[] };
    for (const one of forged.answers) one.answer = "opened";
    await documents.put("meta", "birthdays", forged);
    expect(await proposals(day)).toHaveLength(1);
  });

  it("is each child's own", async () => {
    const day = await begin({
      others: [{ name: "Leo", birthDate: "2011-12-01", country: "US", plan: { opened: [] } }],
    });
    expect((await proposals(day)).map(({ name, age }) => [name, age])).toEqual([["Mia", 13]]);
    valueOf(await day.world.own("who/choose", { child: day.children[1] ?? null, code: null }));
    expect((await day.view()).birthday).toBeUndefined();
  });
});

describe("the first day of a child", () => {
  it("leaves nothing over from the days before it", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay<number | null>(60), carryOver: { capMinutes: 30 } } });
    expect((await day.view()).ofMinutes).toBe(60);
    await day.pass(DAY_S);
    expect((await day.view()).ofMinutes).toBe(90);
  });

  it("is told by the journal where it was never written down", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay<number | null>(60), carryOver: { capMinutes: 30 } } });
    await day.pass(DAY_S);
    await day.world.stores.documents.put("meta", `first-day:${day.child}`, "long ago");
    expect((await day.view()).ofMinutes).toBe(90);
    expect(await day.world.stores.documents.get("meta", `first-day:${day.child}`)).toBe("2026-11-23");
  });
});
