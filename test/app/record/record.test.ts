import { describe, expect, it } from "vitest";
import { childId } from "#domain/ids";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { choose, givenSiblings, startTurn } from "#test/support/household/siblings";

const INSTAGRAM = "https://www.instagram.com/";
/** The days of `beginDay` are of this week; today is its Monday. */
const WEEK = { from: "2026-11-23", to: "2026-11-29" };

const mine = async (day: Day) => valueOf(await day.world.own("my-record/days", { ...WEEK, detail: true }));
const myJournal = async (day: Day) => valueOf(await day.world.own("my-record/journal", WEEK));
const parents = async (day: Day, child = day.child) =>
  valueOf(await day.world.own("record/days", { token: day.token(), child, ...WEEK, detail: true }));

async function watchInstagram(day: Day, seconds: number): Promise<void> {
  await day.browsing.open(1, INSTAGRAM);
  await day.watch(1, seconds);
}

describe("the record of the child who is here", () => {
  it("says the same seconds as the popup, with where and when they were", async () => {
    const day = await beginDay();
    await watchInstagram(day, 600);
    const { days, today, child } = await mine(day);
    expect([days.length, today, child.name]).toEqual([1, "2026-11-23", "Mia"]);
    expect(days[0]).toMatchObject({
      date: "2026-11-23",
      watchedSeconds: 600,
      countedSeconds: await day.usedSeconds(),
      detail: { sites: [["instagram", 600]], surfaces: [["feed", 600]] },
    });
    const hours = days[0]?.detail?.hours ?? [];
    expect([hours[16], hours.reduce((sum, seconds) => sum + seconds, 0)]).toEqual([600, 600]);
  });

  it("is the same that its parent reads", async () => {
    const day = await beginDay();
    await watchInstagram(day, 90);
    await day.unlock();
    const { nowMs: _, ...theirs } = await parents(day);
    expect(await mine(day)).toMatchObject(theirs);
  });

  it("has no day before the child came, and none to come", async () => {
    const day = await beginDay();
    const span = { from: "2026-10-01", to: "2026-12-24", detail: false };
    const { days, firstDate } = valueOf(await day.world.own("my-record/days", span));
    expect([days.map(({ date }) => date), firstDate]).toEqual([["2026-11-23"], "2026-11-23"]);
  });

  it("is another's when another is here, and says nothing of brothers and sisters", async () => {
    const day = await givenSiblings("shared");
    await choose(day, 0);
    await watchInstagram(day, 120);
    await day.world.own("request/make", { minutes: 15, purpose: "school", line: null });
    await choose(day, 1, "2580");
    expect((await mine(day)).child.name).toBe("Leo");
    expect((await mine(day)).days[0]).toMatchObject({ watchedSeconds: 0 });
    const { events, children } = await myJournal(day);
    expect(children.map(({ name }) => name)).toEqual(["Leo"]);
    expect(JSON.stringify(events)).not.toContain(day.child);
    expect(events.map(({ kind }) => kind)).toContain("chosen");
  });

  it("says nothing of who tried the door", async () => {
    const day = await beginDay();
    await day.world.own("door/unlock", { pin: "111111" });
    expect((await day.journal()).map(({ kind }) => kind)).toContain("wrong-pin");
    expect((await myJournal(day)).events.map(({ kind }) => kind)).not.toContain("wrong-pin");
  });

  it("is nobody's while nobody said that they are here, in a grown-up's turn, and of a guest", async () => {
    const day = await givenSiblings("shared");
    const asked = async () => day.world.own("my-record/days", { ...WEEK, detail: false });
    expect(await asked()).toMatchObject({ ok: false, error: "not-now" });
    await choose(day, null);
    expect(await asked()).toMatchObject({ ok: false, error: "not-now" });
    await choose(day, 0);
    expect(await asked()).toMatchObject({ ok: true });
    await startTurn(day, 15);
    expect(await asked()).toMatchObject({ ok: false, error: "not-now" });
    expect(await day.world.own("my-record/journal", WEEK)).toMatchObject({ ok: false, error: "not-now" });
  });
});

describe("behind the PIN", () => {
  it("every child's record is read, whoever is here", async () => {
    const day = await givenSiblings("shared");
    const [mia, leo] = day.children;
    await choose(day, 0);
    await watchInstagram(day, 120);
    await choose(day, 1, "2580");
    await day.unlock();
    expect((await parents(day, mia)).days[0]).toMatchObject({ watchedSeconds: 120 });
    expect((await parents(day, leo)).days[0]).toMatchObject({ watchedSeconds: 0 });
  });

  it("of a child that there is not nothing is read", async () => {
    const day = await beginDay();
    await day.unlock();
    const asked = { token: day.token(), child: childId("nobody"), ...WEEK, detail: false };
    expect(await day.world.own("record/days", asked)).toMatchObject({ ok: false, error: "bad-request" });
  });

  it("without a session nothing is read", async () => {
    const day = await beginDay();
    await day.world.own("door/lock", {});
    const asked = { token: day.token(), child: day.child, ...WEEK };
    expect(await day.world.own("record/days", { ...asked, detail: false })).toMatchObject({ error: "session-over" });
    expect(await day.world.own("record/journal", asked)).toMatchObject({ error: "session-over" });
  });

  it("the journal is of one child and of everybody, or of all, the newest first", async () => {
    const day = await givenSiblings("shared");
    const [mia, leo] = day.children;
    await choose(day, 1, "2580");
    await day.pass(60);
    await choose(day, 0);
    await day.unlock();
    const read = async (child: typeof mia | null) =>
      valueOf(await day.world.own("record/journal", { token: day.token(), child: child ?? null, ...WEEK }));
    const chosen = ({ events }: Awaited<ReturnType<typeof read>>) =>
      events.flatMap((event) => (event.kind === "chosen" ? [event.child] : []));
    expect(chosen(await read(null))).toEqual([mia, leo]);
    expect(chosen(await read(leo ?? null))).toEqual([leo]);
    expect((await read(mia ?? null)).events.map(({ kind }) => kind)).toContain("set-up-finished");
  });

  it("a gap is told in every week that it touched", async () => {
    const day = await beginDay();
    const [fromMs, toMs] = ["2026-11-22T20:00", "2026-11-30T09:00"].map(
      (wall) => Temporal.PlainDateTime.from(wall).toZonedDateTime("Europe/Madrid").epochMilliseconds,
    );
    await day.world.stores.journal.append({ kind: "was-off", atMs: toMs ?? 0, fromMs: fromMs ?? 0, toMs: toMs ?? 0 });
    await day.unlock();
    const read = async (from: string, to: string) =>
      valueOf(await day.world.own("record/journal", { token: day.token(), child: null, from, to })).events;
    const isGap = ({ kind }: { readonly kind: string }) => kind === "was-off";
    expect((await read("2026-11-16", "2026-11-22")).filter(isGap)).toHaveLength(1);
    expect((await read("2026-11-23", "2026-11-29")).filter(isGap)).toHaveLength(1);
    expect((await read("2026-11-09", "2026-11-15")).filter(isGap)).toHaveLength(0);
  });
});
