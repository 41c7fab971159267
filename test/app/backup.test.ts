import { describe, expect, it } from "vitest";
import { childId } from "#domain/ids";
import type { RestoreLook } from "#domain/backup/restore-views";
import { backupOf } from "#test/support/household/backup-of";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { createBrowsing } from "#test/support/memory/create-browsing";
import { createWorld, type World } from "#test/support/memory/create-world";

const INSTAGRAM = "https://www.instagram.com/";
const OTHER_PIN = "730184";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

/** Another computer, on which nobody set anything up. */
async function anotherComputer(seed = "other"): Promise<World> {
  const world = createWorld({ startsAt: "2026-11-23T16:30", timeZone: "Europe/Madrid", seed });
  await world.start();
  return world;
}

async function putInFirstRun(world: World, parts: readonly string[]): Promise<void> {
  for (const [index, part] of parts.entries())
    expect(valueOf(await world.own("setup/restore-put", { index, version: 1, part }))).toEqual({ kind: "taken" });
}

async function put(day: Day, parts: readonly string[]): Promise<void> {
  for (const [index, part] of parts.entries())
    valueOf(await day.world.own("restore/put", { token: day.token(), index, version: 1, part }));
}

async function madeBackup(day: Day): Promise<readonly string[]> {
  await day.unlock();
  return backupOf(day.world, day.token());
}

/** A minute a day, all of it watched, and a backup of that. */
async function spentDay() {
  const day = await beginDay({ plan: minute });
  await day.browsing.open(1, INSTAGRAM);
  await day.watch(1, 70);
  expect(day.isClosed(1)).toBe(true);
  return { day, parts: await madeBackup(day) };
}

const kindOf = (look: RestoreLook): string => look.kind;

describe("moving house", () => {
  it("brings plan, children and record along, so that an hour that was spent is spent", async () => {
    const { day, parts } = await spentDay();
    const world = await anotherComputer();
    await putInFirstRun(world, parts);
    expect(kindOf(valueOf(await world.own("setup/restore-look", { secret: null })))).toBe("needs-secret");
    expect(valueOf(await world.own("setup/restore-look", { secret: PIN }))).toMatchObject({
      kind: "preview",
      preview: { children: [{ name: "Mia", kind: "added" }], changesLock: false, days: 1 },
    });
    const done = valueOf(await world.own("setup/restore", { secret: PIN }));
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
    await putInFirstRun(world, parts);
    await world.own("setup/restore", { secret: PIN });
    expect(valueOf(await world.own("setup/view", {}))).toMatchObject({ step: "done", pinIsSet: true });
    await world.restartBrowser();
    expect(valueOf(await world.own("child/view", {})).state).toBe("spent");
    expect(valueOf(await world.own("door/unlock", { pin: PIN })).kind).toBe("open");
  });

  it("opens with the recovery code as well, and with nothing else", async () => {
    const { day, parts } = await spentDay();
    const world = await anotherComputer();
    await putInFirstRun(world, parts);
    for (const secret of [OTHER_PIN, "", "0000-0000-0000-0000"]) {
      expect(valueOf(await world.own("setup/restore", { secret })).kind).toBe("wrong-secret");
      expect(world.stores.everything().households).toEqual([]);
    }
    expect(valueOf(await world.own("setup/restore", { secret: day.recoveryCode })).kind).toBe("done");
  });

  it("is over once there is a PIN", async () => {
    const { parts } = await spentDay();
    const world = await anotherComputer();
    await putInFirstRun(world, parts);
    await world.own("setup/pin", { pin: OTHER_PIN });
    for (const reply of [
      await world.own("setup/restore-put", { index: 0, version: 1, part: parts[0] ?? "" }),
      await world.own("setup/restore-look", { secret: PIN }),
      await world.own("setup/restore", { secret: PIN }),
    ])
      expect(reply).toMatchObject({ ok: false, error: "not-now" });
  });
});

describe("a backup over the household it was made of", () => {
  it("brings an older plan back through the door, and gives no second back", async () => {
    const day = await beginDay({ plan: minute });
    const parts = await madeBackup(day);
    await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 30 });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 40);
    await day.unlock();
    await put(day, parts);
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
    const parts = await madeBackup(day);
    await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 30 });
    await put(day, parts);
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
    await put(day, parts);
    await day.world.own("restore/do", { token: day.token(), snapshot: null, secret: null });
    const after = day.world.stores.everything();
    expect(after.ledger).toEqual(before.ledger);
    expect(after.grants).toEqual(before.grants);
    expect(after.journal.map(({ kind }) => kind)).toEqual([...before.journal.map(({ kind }) => kind), "restored"]);
  });
});

describe("a backup of another household", () => {
  const twoHouseholds = async () => {
    const { parts } = await spentDay();
    const day = await beginDay({ name: "Leo" }, { seed: "theirs" });
    await day.unlock();
    await put(day, parts);
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

describe("a file that is not what a parent made", () => {
  const changes: readonly (readonly [string, (parts: string[]) => string[], string])[] = [
    ["lacks a part in its middle", (parts) => parts.toSpliced(1, 1), "changed"],
    ["lacks its end", (parts) => parts.slice(0, -1), "incomplete"],
    [
      "has its parts in another order",
      (parts) => [parts[0] ?? "", parts[2] ?? "", parts[1] ?? "", ...parts.slice(3)],
      "changed",
    ],
    ["has two heads", (parts) => [parts[0] ?? "", ...parts], "incomplete"],
    ["has nothing of its record", ([head = "", ...rest]) => [head, rest.at(-1) ?? ""], "changed"],
    [
      "says less was watched",
      (parts) => parts.map((part) => part.replace(/"rows":\[\[.*\]\]/, '"rows":[]')),
      "changed",
    ],
  ];
  it.each(changes)("%s, and is not restored", async (_name, change, kind) => {
    const { parts } = await spentDay();
    const world = await anotherComputer();
    await putInFirstRun(world, change([...parts]));
    expect(valueOf(await world.own("setup/restore", { secret: PIN })).kind).toBe(kind);
    expect(world.stores.everything()).toMatchObject({ households: [], ledger: [] });
  });

  it("brings a lock whose PIN is the family's and whose key is not, and is not opened", async () => {
    const { parts } = await spentDay();
    const world = await anotherComputer();
    await putInFirstRun(
      world,
      parts.map((part) => part.replace('"publicKey":"pair"', '"publicKey":"pairtheirs"')),
    );
    expect(valueOf(await world.own("setup/restore", { secret: PIN })).kind).toBe("wrong-secret");
  });

  it("is told of by its place, and takes nothing", async () => {
    const world = await anotherComputer();
    const part = JSON.stringify({ kind: "hours", rows: [["mia", "instagram", "feed", 1, "short"]] });
    expect(valueOf(await world.own("setup/restore-put", { index: 3, version: 1, part }))).toEqual({
      kind: "damaged",
      place: "content[3].rows[0][4]",
    });
    expect(valueOf(await world.own("setup/restore-put", { index: 3, version: 1, part: "{" }))).toEqual({
      kind: "damaged",
      place: "content[3]",
    });
    expect(await world.ports.archive.staged()).toEqual([]);
  });
});

describe("what a backup holds", () => {
  it("is nobody's own words", async () => {
    const day = await beginDay({ plan: minute });
    await day.world.own("request/make", { minutes: 15, purpose: "school", line: "For the talk on Friday" });
    const parts = await madeBackup(day);
    expect(parts.join("")).toContain('"purpose":"school"');
    expect(parts.join("")).not.toContain("Friday");
  });

  it("is refused to whoever has no session", async () => {
    const day = await beginDay();
    await day.world.own("door/lock", {});
    expect(await day.world.own("backup/part", { token: day.token(), at: null })).toMatchObject({ ok: false });
  });
});

describe("the line about a backup", () => {
  const asks = async (day: Day) => {
    await day.unlock();
    return valueOf(await day.world.own("backup/view", { token: day.token() })).asks;
  };
  const month = 31 * 86_400;

  it("comes after thirty days without one, and not before", async () => {
    const day = await beginDay();
    expect(await asks(day)).toBe(false);
    await day.pass(month);
    expect(await asks(day)).toBe(true);
    await madeBackup(day);
    expect(await asks(day)).toBe(false);
  });

  it("is said once, until there was another backup", async () => {
    const day = await beginDay();
    await day.pass(month);
    await day.unlock();
    await day.world.own("backup/later", { token: day.token() });
    await day.pass(month);
    expect(await asks(day)).toBe(false);
    await madeBackup(day);
    await day.pass(month);
    expect(await asks(day)).toBe(true);
  });
});

describe("snapshots", () => {
  it("are kept by themselves, one of a day on which something was changed before, ten at most", async () => {
    const day = await beginDay();
    for (let count = 0; count < 13; count += 1) {
      await day.unlock();
      await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 30 + count });
      await day.pass(86_400);
    }
    await day.unlock();
    const { snapshots } = valueOf(await day.world.own("backup/view", { token: day.token() }));
    expect(snapshots).toHaveLength(10);
    const days = snapshots.map(({ madeAtMs }) => Math.floor(madeAtMs / 86_400_000));
    expect(new Set(days).size).toBe(10);
    await day.pass(3 * 86_400);
    expect((await day.world.ports.archive.snapshots()).map(({ id }) => id)).toEqual(snapshots.map(({ id }) => id));
  });

  it("of a child that is no more bring it back", async () => {
    const day = await beginDay({ others: [{ name: "Leo" }] });
    await day.pass(86_400);
    await day.unlock();
    const token = day.token();
    await day.world.own("people/child-remove", { token, child: day.children[1] ?? childId("none") });
    const snapshot = valueOf(await day.world.own("backup/view", { token })).snapshots[0]?.id ?? -1;
    await day.world.own("restore/do", { token, snapshot, secret: null });
    const { children } = valueOf(await day.world.own("family/view", { token }));
    expect(children.map(({ name }) => name)).toEqual(["Mia", "Leo"]);
  });
});
