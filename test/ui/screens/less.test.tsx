// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { childId } from "#domain/ids";
import { createClient } from "#messages/client";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { childView, parentView } from "../fixtures.ts";
import { closedByChild, lessAnswers } from "../gallery/less-scenes.tsx";
import { mount } from "../mount.ts";
import { openPermission } from "../open-permission.ts";

async function show(answers: Answers) {
  const background = createFakeSend({ ...answers, "door/wait": () => ({ waitMs: 0 }) });
  const page = await mount(
    <PopupApp
      call={createClient(background.send)}
      tabId={7}
      loadPermission={async () => openPermission}
      openWelcome={vi.fn()}
      openDashboard={vi.fn()}
    />,
  );
  /** The pane is loaded when it is asked for. */
  const openLess = async () => {
    await page.press("Less today");
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain("Minutes for everything together");
    });
  };
  return { page, background, openLess };
}

describe("less today, in the child's popup", () => {
  it("asks for what its button says, and for nothing before", async () => {
    const { page, background, openLess } = await show({
      ...lessAnswers.choosing,
      "plan/tighten": () => childView(),
    });
    await openLess();
    await page.press("Choose first");
    expect(background.named("plan/tighten")).toEqual([]);
    await page.press("30");
    await page.press("Instagram");
    await page.press("Keep to 30 minutes today, close Instagram");
    expect(background.named("plan/tighten")).toEqual([{ minutes: 30, closed: ["instagram"] }]);
    expect(page.text()).toContain("min left");
  });

  it("offers figures below today's limit alone", async () => {
    const { page, openLess } = await show(lessAnswers.choosing);
    await openLess();
    expect(page.text()).toContain("45");
    await expect(page.press("60")).rejects.toThrow();
  });

  it("goes on from what was chosen before", async () => {
    const { page, background, openLess } = await show({ ...lessAnswers.chosen, "plan/tighten": () => childView() });
    await openLess();
    await page.press("YouTube");
    await page.press("Close YouTube for today");
    expect(background.named("plan/tighten")).toEqual([{ minutes: 30, closed: ["tiktok", "youtube"] }]);
  });

  it("says what was refused, and keeps what was chosen", async () => {
    const { page, openLess } = await show({
      ...lessAnswers.choosing,
      "plan/tighten": () => ({ refused: "bad-request" }),
    });
    await openLess();
    await page.press("30");
    await page.press("Keep to 30 minutes today");
    expect(page.text()).toContain("Keep to 30 minutes today");
    expect(page.has("[role=alert]")).toBe(true);
  });

  it("stands first in the child's own plan", async () => {
    const { page } = await show(lessAnswers.chosen);
    await page.press("My plan");
    expect(page.text()).toContain("30 minutes today, by your own choice.Closed for today, by your own choice: TikTok.");
  });

  it.each([
    ["pictures alone are shown", { child: { id: childId("mia"), name: "Mia", colour: 1, avatar: 0, age: 6 } }],
    ["the day is spent already", { state: "spent", wall: { kind: "day", leftMs: 0 } }],
    ["nobody is chosen", { state: "nobody-chosen", child: null }],
  ] as const)("is not offered where %s", async (_when, changes) => {
    const { page } = await show({ "child/view": () => childView(changes) });
    expect(page.text()).not.toContain("Less today");
  });
});

describe("less today, elsewhere", () => {
  it("is the child's own choice on the closed page", async () => {
    const background = createFakeSend({ "closed/view": () => closedByChild });
    const page = await mount(<ClosedApp call={createClient(background.send)} tabId={7} />);
    expect(page.text()).toContain(
      "TikTok is closed for today.That was your own choice. It can open again tomorrow at 07:00.",
    );
  });

  it("is taken back in the parent's popup", async () => {
    const { page, background } = await show({
      ...lessAnswers.parent,
      "door/resume": () => ({ token: "t", leftMs: 292_000 }),
      "plan/tighten-undo": () => parentView(),
    });
    await page.press("Parent");
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).toContain("Mia chose less for today: 30 minutes for everything and TikTok closed.");
    });
    await page.press("As planned again");
    expect(background.named("plan/tighten-undo")).toEqual([{ token: "t", child: childId("mia") }]);
    expect(page.text()).not.toContain("chose less");
  });
});
