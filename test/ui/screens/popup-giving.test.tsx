// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { childId } from "#domain/ids";
import { EVERYWHERE } from "#domain/plan/everywhere";
import { at, parentView, requestLine } from "../fixtures.ts";
import { showParent } from "../show-parent.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a question in the parent's popup", () => {
  const asked = { "parent/view": () => parentView({ requests: [requestLine()] }) };

  it.each([
    "Mia asks for 15 min of YouTube",
    "For school, 16:10. Asked once before today: no (15:20).",
    "“The film about volcanoes”",
    "Bedtime at 20:00 still holds.",
  ])("says: %s", async (words) => {
    const { page } = await showParent(asked);
    expect(page.text()).toContain(words);
    await page.gone();
  });

  it("comes before whose day is looked at", async () => {
    const children = [...parentView().children, { id: childId("leo"), name: "Leo" }];
    const { page } = await showParent({ "parent/view": () => parentView({ requests: [requestLine()], children }) });
    const [question, tabs] = page.root.querySelectorAll(".request, .child-tabs");
    expect([question?.className, tabs?.className]).toEqual(["panel request", "child-tabs"]);
    await page.gone();
  });

  it("names who answered before", async () => {
    const { page } = await showParent({
      "parent/view": () => parentView({ requests: [requestLine({ lastAnswerBy: "Dad" })] }),
    });
    expect(page.text()).toContain("Asked once before today: no (Dad, 15:20).");
    await page.gone();
  });

  it("is answered yes by one press, with the way back", async () => {
    const { page, background } = await showParent({
      ...asked,
      "request/answer": () => ({ view: parentView(), grant: "g2" }),
    });
    await page.press("Give 15");
    expect(background.named("request/answer")).toEqual([
      { token: "t", request: "r", answer: { kind: "yes", minutes: 15 } },
    ]);
    expect(page.text()).not.toContain("Mia asks");
    await page.press("Undo");
    expect(background.named("grant/undo")).toEqual([{ token: "t", grant: "g2" }]);
    await page.gone();
  });

  it("is answered no with one line", async () => {
    const { page, background } = await showParent({
      ...asked,
      "request/answer": () => ({ view: parentView(), grant: null }),
    });
    await page.press("Not now");
    await page.press("After homework");
    await page.send();
    expect(background.named("request/answer")).toEqual([
      { token: "t", request: "r", answer: { kind: "no", say: "After homework" } },
    ]);
    await page.gone();
  });
});

describe("more than minutes", () => {
  const foresee = { "grant/foresee": () => ({ hours: null, still: "below-minimum-age" }) as const };

  it("is said on its button before it is given", async () => {
    const { page, background } = await showParent(foresee);
    await page.press("More…");
    await page.tick("YouTube");
    await page.tick("Rest of today");
    await page.tick("Past bedtime too");
    await page.press("Open YouTube for the rest of today. Its minimum age still holds: this doesn't open it.");
    expect(background.named("grant/give")).toEqual([
      {
        token: "t",
        child: "mia",
        request: null,
        amount: { kind: "day" },
        scope: { site: "youtube", surface: "all" },
        pastBedtime: true,
      },
    ]);
    await page.gone();
  });

  it("may be this page alone", async () => {
    const { page, background } = await showParent({ ...foresee, "grant/page": () => parentView() });
    await page.press("More…");
    await page.tick("Only this page");
    await page.press("Open this page alone");
    await page.press("Undo");
    const request = { token: "t", child: "mia", tabId: 7, pastBedtime: false, request: null };
    expect(background.named("grant/page")).toEqual([
      { ...request, on: true },
      { ...request, on: false },
    ]);
    await page.gone();
  });

  it("is for whoever asked, also where it is this page alone", async () => {
    const given = { ...requestLine().given, scope: EVERYWHERE };
    const fromLeo = requestLine({ child: childId("leo"), childName: "Leo", siteName: null, surface: null, given });
    const { page, background } = await showParent({
      ...foresee,
      "parent/view": () => parentView({ requests: [fromLeo] }),
      "grant/page": () => parentView(),
    });
    await page.press("Another time");
    await page.tick("Only this page");
    await page.press("Open this page alone");
    expect(background.named("grant/page")).toMatchObject([{ child: "leo", request: "r", on: true }]);
    await page.gone();
  });

  it("may be everything for half an hour, past bedtime too", async () => {
    const { page, background } = await showParent();
    await page.press("Everything open for 30 minutes");
    expect(background.named("grant/give")).toMatchObject([
      { amount: { kind: "until", untilMs: at("17:00") }, scope: { site: "all", surface: "all" }, pastBedtime: true },
    ]);
    await page.gone();
  });

  it("calls the page in front something else, and says how far that reaches", async () => {
    const { page, background } = await showParent({ "plan/read-page": () => parentView() });
    await page.press("Not right?");
    expect(page.text()).toContain("From now on, for YouTube under /watch. It stands in the plan.");
    await page.tick("Not counted");
    expect(background.named("plan/read-page")).toEqual([{ token: "t", child: "mia", tabId: 7, as: "uncounted" }]);
    await page.gone();
  });

  it.each([
    ["Close today", "closed", "YouTube is closed today."],
    ["Open today", "open", "YouTube is open today, within its hours and minutes."],
  ] as const)("may be its site for today: %s, with the way back", async (button, as, said) => {
    const seen = parentView();
    const view = { ...seen, page: seen.page && { ...seen.page, change: as } };
    const { page, background } = await showParent({ "parent/view": () => view, "plan/site-today": () => view });
    await page.press(button);
    expect(page.text()).toContain(said);
    await page.press("Undo");
    const site = { token: "t", child: "mia", tabId: 7, site: "youtube", surface: "watch" };
    expect(background.named("plan/site-today")).toEqual([
      { ...site, as },
      { ...site, as: null },
    ]);
    await page.gone();
  });

  it("offers no day for a site that its age closes", async () => {
    const seen = parentView();
    const view = { ...seen, page: seen.page && { ...seen.page, change: null } };
    const { page } = await showParent({ "parent/view": () => view });
    expect(page.text()).toContain("This page: YouTube");
    expect(page.text()).not.toMatch(/(Open|Close) today/);
    await page.gone();
  });

  it("may be codes for the telephone, shown until they are put away", async () => {
    const { page } = await showParent({ "codes/make": () => ({ codes: ["KX7P-42QM", "9FTD-6HRB"] }) });
    await page.press("Phone codes");
    await page.press("Make ten codes");
    expect(page.text()).toContain("KX7P-42QM");
    await page.press("I have them");
    expect(page.text()).not.toContain("KX7P-42QM");
    await page.gone();
  });
});
