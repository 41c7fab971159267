// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AskingView } from "#domain/asking/asking-view";
import type { ClosedView } from "#domain/report/views";
import { ASKING, at, closedView } from "../fixtures.ts";
import { showClosed } from "../show-closed.tsx";

const WAITING: AskingView = { ...ASKING, waiting: { id: "r", atMs: at("16:10"), minutes: 15 } };
const yes = (minutes: number | null, isNew = true): AskingView => ({
  ...ASKING,
  answered: { kind: "yes", minutes, isNew },
});
const no = (leftToday: number): AskingView => ({
  ...ASKING,
  leftToday,
  answered: { kind: "no", say: "After homework" },
});

const show = (view: () => Partial<ClosedView>) => showClosed({ "closed/view": () => closedView(view()) });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what became of a question, on the closed page", () => {
  it.each<[string, Partial<ClosedView>, readonly string[]]>([
    [
      "a yes that opened it",
      { openAgain: true, asking: yes(15) },
      ["15 more minutes", "From your parent, for today.", "Carry on"],
    ],
    ["a yes without minutes", { openAgain: true, asking: yes(null) }, ["Your parent said yes", "Carry on"]],
    ["a yes of a while ago", { openAgain: true, asking: yes(15, false) }, ["Open again."]],
    [
      "a yes that leaves this one closed",
      { reason: "bedtime", asking: yes(15) },
      ["15 more min from your parent, for today."],
    ],
    ["a no", { asking: no(3) }, ["Not today. “After homework”", "Say why it matters"]],
  ])("is said: %s", async (_, view, words) => {
    const { page } = await show(() => view);
    for (const said of words) expect(page.text()).toContain(said);
    await page.gone();
  });

  it("is not asked again after a no to the day's last question", async () => {
    const { page } = await show(() => ({ asking: no(0) }));
    expect(page.text()).not.toMatch(/Say why|Ask for/);
    await page.gone();
  });

  it("is looked for while a question waits, and not otherwise", async () => {
    let asking = WAITING;
    const { page, background } = await show(() => ({ asking }));
    asking = no(3);
    await page.pass(10_000);
    expect(page.text()).toContain("Not today.");
    const asked = background.named("closed/view").length;
    await page.pass(60_000);
    expect(background.named("closed/view")).toHaveLength(asked);
    await page.gone();
  });
});

describe("a parent who gives time at the closed page", () => {
  it("answers the question that waits there", async () => {
    const { page, background } = await show(() => ({ asking: WAITING }));
    await page.press("A parent is here");
    await page.type("PIN", "271828");
    await page.send();
    await page.press("30 min more for Mia");
    expect(background.named("grant/give")).toMatchObject([{ request: "r", amount: { kind: "minutes", minutes: 30 } }]);
    await page.gone();
  });
});
