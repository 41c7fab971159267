// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createClient } from "#messages/client";
import { Door } from "#ui/screens/door/door.tsx";
import { ParentSide } from "#ui/screens/popup/parent-side.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { at, childView, parentView, peopleView } from "../fixtures.ts";
import { mount } from "../mount.ts";
import { openPermission } from "../open-permission.ts";

async function show(answers: Answers = {}) {
  let token = 0;
  const background = createFakeSend({
    "door/wait": () => ({ waitMs: 0 }),
    "door/unlock": () => ({ kind: "open", token: `t${(token += 1)}`, leftMs: 292_000, wrongTries: null }),
    "door/touch": () => ({ leftMs: 292_000 }),
    "parent/view": () => parentView({ grownUp: "Ada" }),
    "people/view": () => peopleView(),
    "people/child": () => peopleView(),
    "people/code": () => peopleView(),
    "people/use": ({ use }) => peopleView({ use }),
    "people/grown-up": () => ({ kind: "done", view: peopleView() }),
    "guest/open": () => peopleView({ guest: { siteNames: ["Instagram"], untilMs: at("17:30") } }),
    ...answers,
  });
  const page = await mount(
    <ParentSide
      call={createClient(background.send)}
      tabId={7}
      loadPermission={async () => openPermission}
      onHome={() => undefined}
      onPlan={() => undefined}
    />,
  );
  await page.type("PIN", "271828");
  await page.send();
  return { page, background };
}

async function showFamily(answers: Answers = {}) {
  const shown = await show(answers);
  await shown.page.press("Family");
  return shown;
}

describe("the family's pane", () => {
  it("greets whoever opened it by name, and names everybody", async () => {
    const { page } = await show();
    expect(page.text()).toContain("Hello, Ada");
    await page.press("Family");
    for (const words of ["Mia", "Leohas a code", "Adathat's you", "Dad"]) expect(page.text()).toContain(words);
    await page.gone();
  });

  it("says which birthdays come, and offers four digits as soon as there are two children", async () => {
    const { page } = await showFamily();
    expect(page.text()).toMatch(/Mia(has a code)?turns \d+ on \d+ \w+ 20\d\d/);
    expect(page.text()).toContain("Tap a name for four digits of its own. So that nobody uses up another's time.");
    await page.gone();
  });

  it("offers no four digits to the only child, nor where all have them", async () => {
    const { children } = peopleView();
    for (const some of [children.slice(0, 1), children.map((child) => ({ ...child, hasCode: true }))]) {
      const { page } = await showFamily({ "people/view": () => peopleView({ children: some }) });
      expect(page.text()).not.toContain("Tap a name");
      await page.gone();
    }
  });

  it("makes ten phone codes, shown once", async () => {
    const { page, background } = await showFamily({ "codes/make": () => ({ codes: ["KX7P-42QM"] }) });
    await page.press("Make ten codes");
    expect(background.named("codes/make")).toEqual([]);
    page.root.querySelector<HTMLElement>("dialog .button-main")?.click();
    await page.settle();
    expect(background.named("codes/make")).toEqual([{ token: "t1" }]);
    expect(page.text()).toContain("KX7P-42QM");
    await page.press("I have them");
    expect(page.text()).not.toContain("KX7P-42QM");
    await page.gone();
  });

  it("adds a child, in the looks that nobody has yet", async () => {
    const { page, background } = await showFamily();
    await page.press("Add a child");
    await page.type("Name", "Ben");
    await page.type("Day", "3");
    await page.type("Month", "4");
    await page.type("Year", "2019");
    await page.send();
    expect(background.named("people/child")).toEqual([
      { token: "t1", child: null, name: "Ben", birthDate: "2019-04-03", colour: 2, avatar: 2, country: "ES" },
    ]);
    await page.gone();
  });

  it("takes a child's code away", async () => {
    const { page, background } = await showFamily();
    await page.press("Leo");
    await page.press("No code any more");
    expect(background.named("people/code")).toEqual([{ token: "t1", child: "leo", code: null }]);
    await page.gone();
  });

  it("says why a PIN is refused that another has", async () => {
    const { page, background } = await showFamily({
      "people/grown-up": () => ({ kind: "pin-refused", problem: { kind: "shared" } }),
    });
    await page.press("Add a grown-up");
    await page.type("Name", "Gran");
    await page.type("PIN", "730184");
    await page.type("Once more", "730184");
    await page.send();
    expect(background.named("people/grown-up")).toEqual([{ token: "t1", grownUp: null, name: "Gran", pin: "730184" }]);
    expect(page.text()).toContain("Another grown-up has that one.");
    await page.gone();
  });

  it("renames a grown-up without asking for a new PIN", async () => {
    const { page, background } = await showFamily();
    await page.press("Dad");
    await page.type("Name", "Papa");
    await page.send();
    expect(background.named("people/grown-up")).toEqual([{ token: "t1", grownUp: "dad", name: "Papa", pin: null }]);
    await page.gone();
  });

  it("opens sites to guests for an hour", async () => {
    const { page, background } = await showFamily();
    await page.press("Guests");
    await page.press("Instagram");
    await page.press("Open for an hour");
    expect(background.named("guest/open")).toEqual([{ token: "t1", sites: ["instagram"] }]);
    expect(page.text()).toContain("Open until 17:30: Instagram.");
    await page.gone();
  });

  it("locks in place: what was typed is still there behind the PIN", async () => {
    let isOver = true;
    const { page, background } = await showFamily({
      "people/grown-up": () => (isOver ? { refused: "session-over" } : { kind: "done", view: peopleView() }),
    });
    await page.press("Dad");
    await page.type("Name", "Papa");
    await page.send();
    await page.type("PIN", "271828");
    isOver = false;
    await page.send();
    expect(page.field("Name").value).toBe("Papa");
    await page.press("Done");
    expect(background.named("people/grown-up").at(-1)).toMatchObject({ token: "t2", name: "Papa" });
    await page.gone();
  });
});

describe("the parent's popup of several children", () => {
  const two = parentView({
    children: peopleView().children.map(({ id, name }) => ({ id, name })),
  });

  it("shows the day of the one whose name is pressed", async () => {
    const { page, background } = await show({
      "parent/view": ({ child }) => (child === "leo" ? { ...two, view: childView({ usedMs: 0 }) } : two),
    });
    await page.press("Leo");
    expect(background.named("parent/view").at(-1)).toEqual({ token: "t1", tabId: 7, child: "leo" });
    expect(page.text()).toContain("Quiet so far.");
    await page.gone();
  });

  it("asks every three months whether the recovery code is at hand", async () => {
    const { page, background } = await show({
      "parent/view": () => parentView({ asksForCode: true }),
      "door/code-at-hand": () => parentView(),
    });
    expect(page.text()).toContain("Is your recovery code still at hand?");
    await page.press("Yes, it is");
    expect(background.named("door/code-at-hand")).toHaveLength(1);
    expect(page.text()).not.toContain("Is your recovery code still at hand?");
    await page.gone();
  });
});

describe("with the PIN and the code both gone", () => {
  it("the door says what can be done, and what is lost", async () => {
    const background = createFakeSend({ "door/wait": () => ({ waitMs: 0 }) });
    const page = await mount(<Door call={createClient(background.send)} onOpen={() => undefined} />);
    await page.press("Use a recovery code");
    await page.press("What now");
    expect(page.text()).toContain("nobody can open it, we neither");
    expect(page.text()).toContain("Another grown-up of the family can open it");
    await page.gone();
  });
});
