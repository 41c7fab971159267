import { describe, expect, it } from "vitest";
import { backupOf } from "#test/support/household/backup-of";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { putBackup } from "#test/support/household/put-backup";

const INSTAGRAM = "https://www.instagram.com/";
const plan = { dailyMinutes: [60, 60, 60, 60, 60, 60, 60] as const };

/** A household with a backup, of which the browser's next start finds nothing but the small store. */
async function lost(): Promise<{ readonly day: Day; readonly parts: readonly string[] }> {
  const day = await beginDay({ plan });
  await day.unlock();
  const parts = await backupOf(day.world, day.token());
  await day.browsing.open(1, INSTAGRAM);
  await day.watch(1, 600);
  day.world.stores.loseDatabase();
  await day.browsing.restart();
  return { day, parts };
}

const look = async ({ world }: Day, secret: string | null, snapshot: number | null = null) =>
  valueOf(await world.own("setup/restore-look", { snapshot, secret }));
const restore = async ({ world }: Day, secret: string, snapshot: number | null = null) =>
  valueOf(await world.own("setup/restore", { snapshot, secret }));
const setupOf = async ({ world }: Day) => valueOf(await world.own("setup/view", {}));

describe("a household whose database is lost", () => {
  it("is closed, and every door says that no PIN opens it", async () => {
    const { day } = await lost();
    await day.browsing.open(2, INSTAGRAM);
    expect(await day.closedView(2)).toMatchObject({ reason: "needs-parent" });
    expect(valueOf(await day.world.own("door/wait", {}))).toEqual({ waitMs: 0, isLost: true });
    expect((await setupOf(day)).lost).not.toBeNull();
  });

  it("begins no first run", async () => {
    const { day } = await lost();
    expect(await day.world.own("setup/pin", { pin: "481920" })).toMatchObject({ ok: false });
    expect(await day.world.own("setup/use", { use: "shared" })).toMatchObject({ ok: false });
  });

  it("comes back from its backup with a PIN of it, and stays closed until a parent ends the pause", async () => {
    const { day, parts } = await lost();
    await putBackup(day.world, parts);
    expect((await look(day, null)).kind).toBe("needs-secret");
    expect(await look(day, PIN)).toMatchObject({ preview: { children: [{ name: "Mia", kind: "added" }] } });
    const done = await restore(day, PIN);
    if (done.kind !== "done" || done.token === null) throw new Error("It did not come back.");
    expect(await setupOf(day)).toMatchObject({ lost: null, step: "done" });
    expect(valueOf(await day.world.own("door/wait", {}))).toEqual({ waitMs: 0 });
    await day.browsing.open(2, INSTAGRAM);
    expect(await day.closedView(2)).toMatchObject({ reason: "paused-by-parent" });
    await day.browsing.restart();
    await day.browsing.open(3, INSTAGRAM);
    expect(await day.closedView(3)).toMatchObject({ reason: "paused-by-parent" });
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: false });
    await day.browsing.open(4, INSTAGRAM);
    expect(day.isClosed(4)).toBe(false);
    expect((await day.journal()).map(({ kind }) => kind)).toEqual(expect.arrayContaining(["restored", "paused"]));
  });

  it("comes back from a snapshot that is left, by its PIN alone", async () => {
    const { day } = await lost();
    const [kept] = (await setupOf(day)).lost ?? [];
    if (kept === undefined) throw new Error("No snapshot was left.");
    expect((await look(day, null, kept.id)).kind).toBe("needs-secret");
    expect((await restore(day, "730184", kept.id)).kind).toBe("wrong-secret");
    expect((await day.journal()).map(({ kind }) => kind)).toContain("wrong-backup-secret");
    expect((await restore(day, PIN, kept.id)).kind).toBe("done");
    expect(await day.view()).toMatchObject({ child: { name: "Mia" }, state: "paused" });
  });

  it("takes no backup of another household, whoever knows its PIN", async () => {
    const { day } = await lost();
    const theirs = await beginDay({ name: "Leo" }, { seed: "theirs" });
    await theirs.unlock();
    await putBackup(day.world, await backupOf(theirs.world, theirs.token()));
    expect(await look(day, PIN)).toEqual({ kind: "not-theirs" });
    expect(await restore(day, PIN)).toEqual({ kind: "not-theirs" });
    expect((await setupOf(day)).lost).not.toBeNull();
  });

  it("knows its lock by what was noted at its first run, not by what lies in the database later", async () => {
    const day = await beginDay({ plan });
    await day.unlock();
    const parts = await backupOf(day.world, day.token());
    const theirs = await beginDay({}, { seed: "theirs" });
    const forged = await theirs.world.stores.documents.get("lock", "door");
    await day.world.stores.documents.put("lock", "door", forged);
    await day.browsing.restart();
    day.world.stores.loseDatabase();
    await day.browsing.restart();
    await putBackup(day.world, parts);
    expect((await restore(day, PIN)).kind).toBe("done");
  });

  it.each([
    ["a lock that cannot be read", "{"],
    ["no lock", undefined],
  ])("or of which %s is left comes back as well", async (_, left) => {
    const day = await beginDay({ plan });
    await day.unlock();
    const parts = await backupOf(day.world, day.token());
    await day.world.stores.documents.put("lock", "door", left);
    await day.browsing.restart();
    expect(valueOf(await day.world.own("door/wait", {}))).toMatchObject({ isLost: true });
    expect((await setupOf(day)).lost).not.toBeNull();
    await putBackup(day.world, parts);
    expect((await restore(day, PIN)).kind).toBe("done");
    expect(await day.view()).toMatchObject({ state: "paused" });
  });

  it("waits after wrong PINs like any backup", async () => {
    const { day, parts } = await lost();
    await putBackup(day.world, parts);
    for (let tried = 0; tried < 4; tried += 1) expect((await restore(day, "730184")).kind).toBe("wrong-secret");
    expect((await restore(day, PIN)).kind).toBe("waiting");
  });
});

it("a household that is not lost is restored over only behind its PIN", async () => {
  const day = await beginDay();
  await day.unlock();
  const parts = await backupOf(day.world, day.token());
  expect(await day.world.own("setup/restore-put", { index: 0, version: 1, part: parts[0] ?? "" })).toMatchObject({
    ok: false,
    error: "not-now",
  });
  expect(await day.world.own("setup/restore", { snapshot: 1, secret: PIN })).toMatchObject({ ok: false });
});
