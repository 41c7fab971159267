// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { siteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import type { Answers } from "../fake-send.ts";
import { familyView, parentView, requestLine } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

const asked = () => parentView({ requests: [requestLine()] });

const show = (answers: Answers = {}) =>
  showDashboard({
    "parent/view": asked,
    "grant/foresee": () => ({ hours: null, still: null }),
    "grant/give": () => ({ view: parentView(), grant: "g" }),
    "request/answer": () => ({ view: parentView(), grant: "g" }),
    ...answers,
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a question on the dashboard's Today", () => {
  it("is read there and answered as it was asked", async () => {
    const { page, background } = await show();
    expect(page.text()).toContain("Mia asks for 15 min of YouTube");
    await page.press("Give 15");
    expect(background.named("request/answer")).toEqual([
      { token: "t", request: "r", answer: { kind: "yes", minutes: 15 } },
    ]);
    await page.gone();
  });

  it("is answered otherwise", async () => {
    const { page, background } = await show();
    await page.press("Another time");
    await page.tick("5 min");
    await page.press("Give 5 more minutes of YouTube today.");
    expect(background.named("grant/give")).toMatchObject([
      { request: "r", child: "mia", amount: { kind: "minutes", minutes: 5 } },
    ]);
    await page.gone();
  });

  it("is answered with a no and a line", async () => {
    const { page, background } = await show();
    await page.press("Not now");
    await page.press("After homework");
    await page.send();
    expect(background.named("request/answer")).toMatchObject([{ answer: { kind: "no", say: "After homework" } }]);
    await page.gone();
  });
});

describe("what a plan says of asking", () => {
  const reading = { site: siteId("youtube"), path: "/watch", as: "uncounted" } as const;
  const open = async () => {
    const shown = await show({ "family/view": () => familyView({ plan: { ...presetPlan(10), readings: [reading] } }) });
    await shown.page.press("Plan");
    return shown;
  };

  it("is changed like everything in it: questions a day", async () => {
    const { page, background } = await open();
    await page.type("Questions a day", "3");
    await page.press("Change the plan");
    expect(background.named("plan/change")).toMatchObject([{ plan: { requestsADay: 3, readings: [reading] } }]);
    await page.gone();
  });

  it("is changed like everything in it: what a page was called", async () => {
    const { page, background } = await open();
    expect(page.text()).toContain("YouTube under /watch isn't counted.");
    await page.press("Remove: YouTube under /watch");
    await page.press("Change the plan");
    expect(background.named("plan/change")).toMatchObject([{ plan: { readings: [] } }]);
    await page.gone();
  });
});
