import { describe, expect, it, vi } from "vitest";
import { backupOf } from "#test/support/household/backup-of";
import { beginDay } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { putBackup } from "#test/support/household/put-backup";
import { spentDay } from "#test/support/household/spent-day";
import { anotherComputer } from "#test/support/memory/another-computer";
import type { World } from "#test/support/memory/create-world";

const WRONG = "000001";

async function moved() {
  const { day, parts } = await spentDay();
  const world = await anotherComputer();
  await putBackup(world, parts);
  return { world, recoveryCode: day.recoveryCode };
}
const look = async (world: World, secret = WRONG) =>
  valueOf(await world.own("setup/restore-look", { snapshot: null, secret }));
async function fail(world: World, times: number): Promise<void> {
  for (let tried = 0; tried < times; tried += 1) expect((await look(world)).kind).toBe("wrong-secret");
}

describe("a wrong PIN of a backup", () => {
  it("is followed by a wait from the fourth on, and the right one waits too", async () => {
    const { world } = await moved();
    await fail(world, 3);
    expect(await look(world)).toEqual({ kind: "wrong-secret", tries: 4, waitMs: 30_000 });
    expect(await look(world, PIN)).toEqual({ kind: "waiting", waitMs: 30_000 });
    expect(valueOf(await world.own("setup/restore", { snapshot: null, secret: PIN })).kind).toBe("waiting");
    await world.pass(30_000);
    expect((await look(world, PIN)).kind).toBe("preview");
  });

  it("waits no less after another start, or with the file chosen once more", async () => {
    const { day, parts } = await spentDay();
    const world = await anotherComputer();
    await putBackup(world, parts);
    await fail(world, 4);
    await world.restartBrowser();
    await putBackup(world, parts);
    expect((await look(world, PIN)).kind).toBe("waiting");
    expect((await look(world, day.recoveryCode)).kind).toBe("preview");
    expect((await look(world, PIN)).kind).toBe("preview");
  });

  it("leaves the recovery code alone, which has tries of its own and wins all of them back", async () => {
    const { world, recoveryCode } = await moved();
    await fail(world, 4);
    expect((await look(world, "0000-0000-0000-0000")).kind).toBe("wrong-secret");
    expect((await look(world, recoveryCode)).kind).toBe("preview");
    await fail(world, 3);
  });

  it("is no try where no disk counts it", async () => {
    const { world } = await moved();
    const full = vi.spyOn(world.stores.documents, "put").mockRejectedValue(new Error("The disk said no."));
    expect(await world.own("setup/restore-look", { snapshot: null, secret: PIN })).toMatchObject({
      ok: false,
      say: "disk-full",
    });
    full.mockRestore();
    expect((await look(world, PIN)).kind).toBe("preview");
  });
});

describe("behind a session of another household", () => {
  it("tries are won back neither by its own backup nor by its own PIN", async () => {
    const { parts: theirs } = await spentDay();
    const day = await beginDay({ name: "Leo" }, { seed: "mine" });
    await day.unlock();
    const mine = await backupOf(day.world, day.token());
    const tryIt = async (secret: string) =>
      valueOf(await day.world.own("restore/look", { token: day.token(), snapshot: null, secret })).kind;
    await putBackup(day.world, theirs, day.token());
    for (let tried = 0; tried < 3; tried += 1) expect(await tryIt(WRONG)).toBe("wrong-secret");
    await putBackup(day.world, mine, day.token());
    expect(await tryIt(PIN)).toBe("preview");
    await day.unlock();
    await putBackup(day.world, theirs, day.token());
    expect(await tryIt(WRONG)).toBe("wrong-secret");
    expect(await tryIt(PIN)).toBe("waiting");
    await day.unlock();
    expect(await tryIt(PIN)).toBe("waiting");
  });

  it("tries are noted in the record, as those at the door are", async () => {
    const { parts: theirs } = await spentDay();
    const day = await beginDay({ name: "Leo" }, { seed: "mine" });
    await day.unlock();
    await putBackup(day.world, theirs, day.token());
    const request = { token: day.token(), snapshot: null, secret: WRONG };
    for (const tries of [1, 2]) {
      await day.world.own("restore/look", request);
      expect((await day.journal()).at(-1)).toMatchObject({ kind: "wrong-backup-secret", tries });
    }
  });
});
