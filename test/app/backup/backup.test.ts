import { describe, expect, it } from "vitest";
import { childId } from "#domain/ids";
import { backupOf } from "#test/support/household/backup-of";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

async function backedUp(day: Day): Promise<readonly string[]> {
  await day.unlock();
  return backupOf(day.world, day.token());
}

describe("what a backup holds", () => {
  it("is nobody's own words", async () => {
    const day = await beginDay({ plan: minute });
    await day.world.own("request/make", { minutes: 15, purpose: "school", line: "For the talk on Friday" });
    const parts = await backedUp(day);
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
    await backedUp(day);
    expect(await asks(day)).toBe(false);
  });

  it("is said once, until there was another backup", async () => {
    const day = await beginDay();
    await day.pass(month);
    await day.unlock();
    await day.world.own("backup/later", { token: day.token() });
    await day.pass(month);
    expect(await asks(day)).toBe(false);
    await backedUp(day);
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
