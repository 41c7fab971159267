import { describe, expect, it } from "vitest";
import { backupOf } from "#test/support/household/backup-of";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { putBackup } from "#test/support/household/put-backup";
import { spentDay } from "#test/support/household/spent-day";
import { anotherComputer } from "#test/support/memory/another-computer";
import { createBrowsing } from "#test/support/memory/create-browsing";

const INSTAGRAM = "https://www.instagram.com/";
const OTHER_PIN = "730184";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

async function backedUp(day: Day): Promise<readonly string[]> {
  await day.unlock();
  return backupOf(day.world, day.token());
}

describe("moving house", () => {
  it("brings plan, children and record along, so that an hour that was spent is spent", async () => {
    const { day, parts } = await spentDay();
    const world = await anotherComputer();
    await putBackup(world, parts);
    expect(valueOf(await world.own("setup/restore-look", { snapshot: null, secret: null })).kind).toBe("needs-secret");
    expect(valueOf(await world.own("setup/restore-look", { snapshot: null, secret: PIN }))).toMatchObject({
      kind: "preview",
      preview: { children: [{ name: "Mia", kind: "added" }], changesLock: false, days: 1 },
    });
    const done = valueOf(await world.own("setup/restore", { snapshot: null, secret: PIN }));
    expect(done).toMatchObject({ kind: "done", token: expect.any(String) });
    await world.own("door/lock", {});
    const there = valueOf(await world.own("child/view", {}));
    expect(there.usedMs).toBe((await day.view()).usedMs);
    expect(there.child?.name).toBe("Mia");
    const browsing = createBrowsing(world);
    await browsing.open(1, INSTAGRAM);
    expect(world.browser.tab(1)?.url).toContain("closed.html");
    expect(valueOf(await world.own("closed/view", {}, 1)).reason).toBe("daily-budget-spent");
  });

  it("goes on with the first run's last steps, and holds over a restart", async () => {
    const { parts } = await spentDay();
    const world = await anotherComputer();
    await putBackup(world, parts);
    await world.own("setup/restore", { snapshot: null, secret: PIN });
    expect(valueOf(await world.own("setup/view", {}))).toMatchObject({ step: "done", pinIsSet: true });
    await world.restartBrowser();
    expect(valueOf(await world.own("child/view", {})).state).toBe("spent");
    expect(valueOf(await world.own("door/unlock", { pin: PIN })).kind).toBe("open");
  });

  it("opens with the recovery code as well, and with nothing else", async () => {
    const { day, parts } = await spentDay();
    const world = await anotherComputer();
    await putBackup(world, parts);
    for (const secret of [OTHER_PIN, "", "0000-0000-0000-0000"]) {
      expect(valueOf(await world.own("setup/restore", { snapshot: null, secret })).kind).toBe("wrong-secret");
      expect(world.stores.everything().households).toEqual([]);
    }
    expect(valueOf(await world.own("setup/restore", { snapshot: null, secret: day.recoveryCode })).kind).toBe("done");
  });

  it("is over once there is a PIN", async () => {
    const { parts } = await spentDay();
    const world = await anotherComputer();
    await putBackup(world, parts);
    await world.own("setup/pin", { pin: OTHER_PIN });
    for (const reply of [
      await world.own("setup/restore-put", { index: 0, version: 1, part: parts[0] ?? "" }),
      await world.own("setup/restore-look", { snapshot: null, secret: PIN }),
      await world.own("setup/restore", { snapshot: null, secret: PIN }),
    ])
      expect(reply).toMatchObject({ ok: false, error: "not-now" });
  });
});

describe("a backup over the household it was made of", () => {
  it("brings an older plan back through the door, and gives no second back", async () => {
    const day = await beginDay({ plan: minute });
    const parts = await backedUp(day);
    await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 30 });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 40);
    await day.unlock();
    await putBackup(day.world, parts, day.token());
    const ask = { token: day.token(), snapshot: null, secret: null };
    expect(valueOf(await day.world.own("restore/look", ask))).toMatchObject({
      kind: "preview",
      preview: {
        children: [{ name: "Mia", kind: "changed", parts: [{ part: "dailyMinutes", direction: "stricter" }] }],
      },
    });
    expect(valueOf(await day.world.own("restore/do", ask))).toEqual({ kind: "done", token: null });
    await day.browsing.restart();
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    expect(await day.usedSeconds()).toBeGreaterThanOrEqual(39);
    expect((await day.journal()).map(({ kind }) => kind)).not.toContain("document-refused");
  });

  it("can be taken back by the snapshot that was made before", async () => {
    const day = await beginDay({ plan: minute });
    const parts = await backedUp(day);
    await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 30 });
    await putBackup(day.world, parts, day.token());
    const token = day.token();
    await day.world.own("restore/do", { token, snapshot: null, secret: null });
    expect(await day.view()).toMatchObject({ ofMinutes: 1 });
    const { snapshots } = valueOf(await day.world.own("backup/view", { token }));
    expect(snapshots[0]).toMatchObject({ children: ["Mia"] });
    const snapshot = snapshots[0]?.id ?? -1;
    expect(valueOf(await day.world.own("restore/do", { token, snapshot, secret: null })).kind).toBe("done");
    expect(await day.view()).toMatchObject({ ofMinutes: 30 });
  });

  it("writes no row of its record down twice", async () => {
    const { day, parts } = await spentDay();
    const before = day.world.stores.everything();
    await putBackup(day.world, parts, day.token());
    await day.world.own("restore/do", { token: day.token(), snapshot: null, secret: null });
    const after = day.world.stores.everything();
    expect(after.ledger).toEqual(before.ledger);
    expect(after.grants).toEqual(before.grants);
    expect(after.journal.map(({ kind }) => kind)).toEqual([
      ...before.journal.map(({ kind }) => kind),
      "restored",
      "chain-begun",
    ]);
  });
});

describe("a backup of another household", () => {
  const twoHouseholds = async () => {
    const { parts } = await spentDay();
    const day = await beginDay({ name: "Leo" }, { seed: "theirs" });
    await day.unlock();
    await putBackup(day.world, parts, day.token());
    return day;
  };

  it("opens to nobody without its own PIN, whoever's session it is", async () => {
    const day = await twoHouseholds();
    const before = day.world.stores.everything().households;
    for (const secret of [null, OTHER_PIN]) {
      const reply = valueOf(await day.world.own("restore/do", { token: day.token(), snapshot: null, secret }));
      expect(reply.kind).toBe(secret === null ? "needs-secret" : "wrong-secret");
    }
    expect(day.world.stores.everything().households).toEqual(before);
  });

  it("says that the PINs change, and then they do", async () => {
    const day = await twoHouseholds();
    const ask = { token: day.token(), snapshot: null, secret: PIN };
    expect(valueOf(await day.world.own("restore/look", ask))).toMatchObject({
      preview: {
        changesLock: true,
        children: [
          { name: "Mia", kind: "added" },
          { name: "Leo", kind: "removed" },
        ],
      },
    });
    const done = valueOf(await day.world.own("restore/do", ask));
    if (done.kind !== "done" || done.token === null) throw new Error("Nothing was restored.");
    expect(valueOf(await day.world.own("family/view", { token: done.token })).children).toMatchObject([
      { name: "Mia" },
    ]);
    expect(await day.world.own("family/view", { token: day.token() })).toMatchObject({ ok: false });
  });

  it("asks for a session first", async () => {
    const day = await twoHouseholds();
    await day.world.own("door/lock", {});
    expect(await day.world.own("restore/do", { token: day.token(), snapshot: null, secret: PIN })).toMatchObject({
      ok: false,
      error: "session-over",
    });
  });
});
