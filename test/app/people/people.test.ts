import { describe, expect, it } from "vitest";
import { grownUpId, type GrownUpId } from "#domain/ids";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { choose, givenSiblings, here } from "#test/support/household/siblings";

const INSTAGRAM = "https://www.instagram.com/";
const ben = { name: "Ben", birthDate: "2017-06-01", colour: 2, avatar: 2, country: "GB" };
const DAY_SECONDS = 86_400;

const people = async (day: Day) => valueOf(await day.world.own("people/view", { token: day.token() }));

async function addGrownUp(day: Day, name: string, pin: string): Promise<GrownUpId> {
  const reply = valueOf(await day.world.own("people/grown-up", { token: day.token(), grownUp: null, name, pin }));
  if (reply.kind !== "done") throw new Error(`Refused: ${reply.problem.kind}`);
  const added = reply.view.grownUps.at(-1);
  if (added === undefined) throw new Error("Nobody was added.");
  return added.id;
}

async function unlocked(day: Day): Promise<Day> {
  await day.unlock();
  return day;
}

describe("the children of a family", () => {
  it("become one more, with the plan of its age", async () => {
    const day = await unlocked(await beginDay());
    const { children } = valueOf(await day.world.own("people/child", { token: day.token(), ...ben, child: null }));
    expect(children.map(({ name }) => name)).toEqual(["Mia", "Ben"]);
    await choose({ ...day, children: children.map(({ id }) => id) }, 1);
    expect(await day.view()).toMatchObject({ child: { name: "Ben", age: 9 }, plan: { minimumAge: 13 } });
  });

  it("change, and keep plan and code", async () => {
    const day = await unlocked(await givenSiblings("shared"));
    const [, leo = null] = day.children;
    const { children } = valueOf(await day.world.own("people/child", { token: day.token(), ...ben, child: leo }));
    expect(children[1]).toMatchObject({ id: leo, name: "Ben", hasCode: true });
    expect(await choose(day, 1, "2580")).toEqual({ kind: "chosen" });
    expect((await day.view()).plan?.dailyMinutes[0]).toBe(1);
  });

  it("get a code, another, and none", async () => {
    const day = await unlocked(await givenSiblings("shared"));
    const [mia] = day.children;
    if (mia === undefined) throw new Error("There is no Mia.");
    for (const code of ["1357", "2468"] as const)
      valueOf(await day.world.own("people/code", { token: day.token(), child: mia, code }));
    expect(await choose(day, 0, "1357")).toMatchObject({ kind: "wrong" });
    expect(await choose(day, 0, "2468")).toEqual({ kind: "chosen" });
    await choose(day, null);
    valueOf(await day.world.own("people/code", { token: day.token(), child: mia, code: null }));
    expect(await choose(day, 0)).toEqual({ kind: "chosen" });
  });

  it("leave, but never the last; whoever was here as that child is nobody then", async () => {
    const day = await unlocked(await givenSiblings("shared"));
    const [mia, leo] = day.children;
    if (mia === undefined || leo === undefined) throw new Error("Somebody is missing.");
    await choose(day, 0);
    await day.browsing.open(1, INSTAGRAM);
    valueOf(await day.world.own("people/child-remove", { token: day.token(), child: mia }));
    await day.browsing.follow();
    expect([await here(day), day.isClosed(1)]).toEqual(["nobody", true]);
    expect((await day.world.own("people/child-remove", { token: day.token(), child: leo })).ok).toBe(false);
  });

  it("leave their minutes behind, as the screen says, and nobody else's day has them", async () => {
    const day = await unlocked(await givenSiblings("shared"));
    const [mia = day.child] = day.children;
    await choose(day, 0);
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 30);
    valueOf(await day.world.own("plan/tighten", { minutes: 10, closed: [] }));
    valueOf(await day.world.own("people/child-remove", { token: day.token(), child: mia }));
    const { documents, ledger } = day.world.stores;
    const hour = Math.floor(day.world.time.trueMs() / 3_600_000);
    expect(await ledger.read(mia, hour - 1, hour + 1)).toHaveLength(1);
    expect(await documents.get("tightenings", mia)).toBeUndefined();
    await choose(day, 1, "2580");
    expect(await day.usedSeconds()).toBe(0);
  });
});

describe("the grown-ups of a family", () => {
  it("each open the door with a PIN of their own, and are greeted by their name", async () => {
    const day = await unlocked(await beginDay());
    await addGrownUp(day, "Dad", "730184");
    await day.unlock("730184");
    const view = valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null }));
    expect(view.grownUp).toBe("Dad");
    expect((await people(day)).grownUps).toMatchObject([
      { name: "", isMe: false },
      { name: "Dad", isMe: true },
    ]);
  });

  it.each([
    ["another has", "483920", "shared"],
    ["anyone tries first", "123456", "first-tried"],
    ["is a child's birthday", "050112", "birth-date"],
  ])("are refused a PIN that %s", async (_, pin, kind) => {
    const day = await unlocked(await beginDay());
    const request = { token: day.token(), grownUp: null, name: "Dad", pin };
    expect(valueOf(await day.world.own("people/grown-up", request))).toEqual({
      kind: "pin-refused",
      problem: { kind },
    });
    expect((await people(day)).grownUps).toHaveLength(1);
  });

  it("set each other's PIN anew", async () => {
    const day = await unlocked(await beginDay());
    const dad = await addGrownUp(day, "Dad", "730184");
    valueOf(await day.world.own("people/grown-up", { token: day.token(), grownUp: dad, name: "Dad", pin: "618033" }));
    expect(valueOf(await day.world.own("door/unlock", { pin: "730184" })).kind).toBe("wrong");
    expect(valueOf(await day.world.own("door/unlock", { pin: "618033" })).kind).toBe("open");
  });

  it("remove each other, never the last; their PIN opens nothing then, and what they signed still holds", async () => {
    const day = await unlocked(await beginDay());
    const dad = await addGrownUp(day, "Dad", "730184");
    await day.unlock("730184");
    await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 7 });
    await day.unlock();
    valueOf(await day.world.own("people/grown-up-remove", { token: day.token(), grownUp: dad }));
    expect(valueOf(await day.world.own("door/unlock", { pin: "730184" })).kind).toBe("wrong");
    expect((await day.view()).ofMinutes).toBe(7);
    const [me] = (await people(day)).grownUps;
    if (me === undefined) throw new Error("There is nobody.");
    expect((await day.world.own("people/grown-up-remove", { token: day.token(), grownUp: me.id })).ok).toBe(false);
  });

  it("are four at most", async () => {
    const day = await unlocked(await beginDay());
    for (const pin of ["730184", "618033", "271829"]) await addGrownUp(day, "Another", pin);
    const fifth = { token: day.token(), grownUp: null, name: "Fifth", pin: "906153" };
    expect((await day.world.own("people/grown-up", fifth)).ok).toBe(false);
  });
});

describe("the recovery code", () => {
  const asks = async (day: Day): Promise<boolean> => {
    await day.unlock();
    return valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null })).asksForCode;
  };

  it("is asked for after three months, and again three months after that", async () => {
    const day = await beginDay();
    expect(await asks(day)).toBe(false);
    for (const _ of [1, 2]) {
      day.world.time.pass(92 * DAY_SECONDS * 1000);
      await day.unlock();
      await day.world.own("clock/confirm", { token: day.token() });
      expect(await asks(day)).toBe(true);
      await day.world.own("door/code-at-hand", { token: day.token() });
      expect(await asks(day)).toBe(false);
    }
  });

  it("is renewed by whoever has opened the door; the old one opens nothing then", async () => {
    const day = await unlocked(await beginDay());
    const { recoveryCode } = valueOf(await day.world.own("door/new-code", { token: day.token() }));
    const recover = async (code: string) =>
      valueOf(await day.world.own("door/recover", { code, newPin: "730184", grownUp: null })).kind;
    expect(await recover(day.recoveryCode)).toBe("wrong");
    expect(await recover(recoveryCode)).toBe("recovered");
  });

  it("sets the PIN of whoever is named, and the others keep theirs", async () => {
    const day = await unlocked(await beginDay());
    await addGrownUp(day, "Dad", "618033");
    const { grownUps } = valueOf(await day.world.own("door/grown-ups", {}));
    expect(grownUps.map(({ name }) => name)).toEqual(["", "Dad"]);
    const dad = grownUps[1]?.id ?? null;
    valueOf(await day.world.own("door/recover", { code: day.recoveryCode, newPin: "730184", grownUp: dad }));
    const opens = async (pin: string) => valueOf(await day.world.own("door/unlock", { pin })).kind;
    expect([await opens("618033"), await opens("730184"), await opens(PIN)]).toEqual(["wrong", "open", "open"]);
  });

  it("sets no PIN of somebody who is not there, and is not used up by it", async () => {
    const day = await beginDay();
    const recover = async (grownUp: GrownUpId | null) =>
      valueOf(await day.world.own("door/recover", { code: day.recoveryCode, newPin: "730184", grownUp })).kind;
    expect(await recover(grownUpId("nobody"))).toBe("wrong");
    expect(await recover(null)).toBe("recovered");
  });
});

describe("a parent who looks at a child", () => {
  it("sees that one's day, whoever is here, and gives and takes back in it", async () => {
    const day = await unlocked(await givenSiblings("shared"));
    const [, leo] = day.children;
    if (leo === undefined) throw new Error("There is no Leo.");
    await choose(day, 0);
    const look = async () =>
      valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: leo })).view;
    expect(await look()).toMatchObject({ child: { name: "Leo" }, ofMinutes: 1 });
    const { grant } = valueOf(
      await day.world.own("grant/give", { token: day.token(), child: leo, ...minutesGiven(15) }),
    );
    expect(await look()).toMatchObject({ ofMinutes: 16 });
    expect(await day.view()).toMatchObject({ child: { name: "Mia" }, ofMinutes: null });
    await day.world.own("grant/undo", { token: day.token(), grant });
    expect(await look()).toMatchObject({ ofMinutes: 1 });
  });
});

describe("the lamp", () => {
  it("carries a key while the door stands open, and no longer", async () => {
    const day = await beginDay();
    await day.pass(300);
    expect(day.world.browser.lamp()).toMatchObject({ lamp: "lit" });
    await day.unlock();
    expect(day.world.browser.lamp()).toMatchObject({ lamp: "key" });
    await day.world.own("door/touch", { token: day.token(), leaving: true });
    await day.pass(121);
    expect(day.world.browser.lamp()).toMatchObject({ lamp: "lit" });
  });
});
