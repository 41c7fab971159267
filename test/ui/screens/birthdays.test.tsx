// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { childId, siteId } from "#domain/ids";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { childView, familyView, parentView } from "../fixtures.ts";
import { birthdayView } from "../gallery/birthday-scenes.tsx";
import { openPermission } from "../open-permission.ts";
import { loadFakeVault } from "../load-fake-vault.ts";
import { mount } from "../mount.ts";

async function showToday(answers: Answers = {}) {
  const background = createFakeSend({
    "door/resume": () => ({ token: "t", leftMs: 292_000 }),
    "family/view": () => familyView(),
    "parent/view": () => parentView(),
    "birthday/view": () => birthdayView(),
    "birthday/answer": () => birthdayView({ birthdays: [] }),
    ...answers,
  });
  const page = await mount(
    <DashboardApp
      call={createClient(background.send)}
      permission={openPermission}
      loadVault={loadFakeVault}
      print={vi.fn()}
    />,
  );
  // The session, then the family, then its birthdays.
  for (let step = 0; step < 3; step += 1) await page.settle();
  return { page, background };
}

describe("a birthday on Today", () => {
  it("says what could open and that nothing changes by itself", async () => {
    const { page } = await showToday();
    expect(page.text()).toContain("Mia turns 13 on 2 December.These could open: Instagram, TikTok and 8 others.");
    expect(page.text()).toContain("Leo turned 16 on 15 November.");
    expect(page.text()).toContain("Nothing changes until you choose.");
  });

  it("opens what was tapped, by a button that says so", async () => {
    const { page, background } = await showToday();
    await page.press("Plan it together");
    expect(background.named("birthday/answer")).toEqual([]);
    await page.press("Instagram");
    await page.press("Discord");
    await page.press("Open Instagram and Discord from 2 December");
    const mia = { token: "t", child: childId("mia"), age: 13 };
    expect(background.named("birthday/answer")).toEqual([
      { ...mia, answer: "opened", sites: ["instagram", "discord"], minutes: false },
    ]);
    expect(page.text()).not.toContain("turns 13");
    expect(page.text()).toContain("Written into the plan: Instagram and Discord.");
  });

  it("is undone: the plan is as it was, and the birthday asks again", async () => {
    const before = familyView();
    const [first] = before.children;
    if (first === undefined) throw new Error("The family has a child.");
    const after = { ...first, plan: { ...first.plan, opened: [siteId("instagram")] } };
    let answered = false;
    const { page, background } = await showToday({
      "family/view": () => (answered ? familyView(after) : before),
      "birthday/answer": () => {
        answered = true;
        return birthdayView({ birthdays: [] });
      },
      "plan/change": () => before,
      "birthday/take-back": () => birthdayView(),
    });
    await page.press("Plan it together");
    await page.press("Instagram");
    await page.press("Open Instagram from 2 December");
    await page.press("Undo");
    const mia = { token: "t", child: childId("mia") };
    expect(background.named("plan/change")).toEqual([{ ...mia, base: after.plan, plan: first.plan }]);
    expect(background.named("birthday/take-back")).toEqual([{ ...mia, age: 13 }]);
    expect(page.text()).toContain("Mia turns 13 on 2 December.");
  });

  it("offers the next plan's minutes beside the family's, and takes them only where tapped", async () => {
    const { page, background } = await showToday();
    expect(page.text()).not.toContain("Take these minutes");
    await page.press("Plan it together");
    expect(page.text()).toContain(
      "The next plan by age has 90 minutes on school days and 150 minutes on free days. Yours has 60 minutes on school days and 120 minutes on free days.",
    );
    await page.press("Take these minutes");
    await page.press("Take these minutes from 2 December");
    expect(background.named("birthday/answer")).toMatchObject([{ answer: "opened", sites: [], minutes: true }]);
    expect(page.text()).toContain("Written into the plan: the minutes.");
  });

  it("may leave everything as it is", async () => {
    const { page, background } = await showToday();
    await page.press("Plan it together");
    await page.press("Leave it as it is");
    expect(background.named("birthday/answer")).toMatchObject([{ answer: "opened", sites: [] }]);
  });

  it("is put off in one tap", async () => {
    const { page, background } = await showToday();
    await page.press("Ask me in a month");
    expect(background.named("birthday/answer")).toMatchObject([{ answer: "postponed", sites: [] }]);
    expect(page.text()).toContain("Asked again in a month.");
  });

  it("that nobody has is no card", async () => {
    const { page } = await showToday({ "birthday/view": () => birthdayView({ birthdays: [] }) });
    expect(page.text()).not.toContain("Plan it together");
  });
});

describe("a birthday in the child's popup", () => {
  const show = async (changes: Parameters<typeof childView>[0]) => {
    const { send } = createFakeSend({ "child/view": () => childView(changes) });
    return mount(
      <PopupApp
        call={createClient(send)}
        tabId={7}
        loadPermission={async () => openPermission}
        openWelcome={vi.fn()}
        openDashboard={vi.fn()}
      />,
    );
  };

  it.each([
    [false, "On 2 December you turn 13. You and your parent can look at the plan together."],
    [true, "You turned 13 on 2 December. You and your parent can look at the plan together."],
  ])("says that the talk is near (over: %s), and promises nothing", async (isOver, line) => {
    const page = await show({ birthday: { age: 13, date: "2026-12-02", isOver } });
    expect(page.text()).toContain(line);
    expect(page.text()).not.toMatch(/will open|!/);
  });

  it("is not written beside the pictures of a child under eight", async () => {
    const child = { id: childId("mia"), name: "Mia", colour: 1, avatar: 0, age: 7 };
    const page = await show({ child, birthday: { age: 8, date: "2026-12-02", isOver: false } });
    expect(page.text()).not.toContain("you turn");
  });
});
