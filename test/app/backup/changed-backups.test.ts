import { describe, expect, it } from "vitest";
import { PIN, valueOf } from "#test/support/household/given-household";
import { putBackup } from "#test/support/household/put-backup";
import { spentDay } from "#test/support/household/spent-day";
import { anotherComputer } from "#test/support/memory/another-computer";

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
    await putBackup(world, change([...parts]));
    expect(valueOf(await world.own("setup/restore", { snapshot: null, secret: PIN })).kind).toBe(kind);
    expect(world.stores.everything()).toMatchObject({ households: [], ledger: [] });
  });

  it("brings a lock whose PIN is the family's and whose key is not, and is not opened", async () => {
    const { parts } = await spentDay();
    const world = await anotherComputer();
    await putBackup(
      world,
      parts.map((part) => part.replace('"publicKey":"pair"', '"publicKey":"pairtheirs"')),
    );
    expect(valueOf(await world.own("setup/restore", { snapshot: null, secret: PIN })).kind).toBe("wrong-secret");
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
