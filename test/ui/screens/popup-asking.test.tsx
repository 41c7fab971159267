// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { AskingView } from "#domain/asking/asking-view";
import type { ChildView } from "#domain/report/views";
import { ASKING, at, childView } from "../fixtures.ts";
import { showChild } from "../show-child.tsx";

describe("asking in the child's popup", () => {
  it.each<[Partial<ChildView>, readonly string[]]>([
    [{ asking: ASKING }, ["Ask for more time"]],
    [
      { asking: { ...ASKING, waiting: { id: "r", atMs: at("16:10"), minutes: 15 } } },
      ["32", "Asked at 16:10 for 15 min. Kept here until a parent opens this.", "Take it back"],
    ],
    [
      { asking: { ...ASKING, answered: { kind: "no", say: "After homework" } } },
      ["32", "Not today. “After homework”", "Say why it matters"],
    ],
    [
      { asking: { ...ASKING, answered: { kind: "yes", minutes: 15, isNew: false } } },
      ["32", "15 more min from your parent, for today.", "Ask for more time"],
    ],
    [
      { asking: { ...ASKING, answered: { kind: "yes", minutes: 15, isNew: true } } },
      ["15more min", "From your parent, for today."],
    ],
    [
      { asking: { ...ASKING, answered: { kind: "yes", minutes: null, isNew: true } } },
      ["Your parent said yes", "For today."],
    ],
    [
      { state: "spent", wall: { kind: "day", leftMs: 0 }, asking: { ...ASKING, spare: { minutes: 15, times: 1 } } },
      ["Done for today", "You have a spare 15 today.", "Use my spare 15"],
    ],
  ])("says what there is to say: %#", async (changes, words) => {
    const { page } = await showChild(changes);
    for (const said of words) expect(page.text()).toContain(said);
    await page.gone();
  });

  it.each<[string, Partial<AskingView>, string]>([
    [
      "a yes that was just read is all there is",
      { answered: { kind: "yes", minutes: 15, isNew: true } },
      "Ask for more",
    ],
    [
      "a no to the day's last question is not asked again",
      { answered: { kind: "no", say: null }, leftToday: 0 },
      "Say why",
    ],
    [
      "there is nothing to ask where the plan leaves it to a word in person",
      { inPerson: true, leftToday: 0, withCode: false },
      "Ask for more",
    ],
  ])("has no button: %s", async (_, asking, button) => {
    const { page } = await showChild({ asking: { ...ASKING, ...asking } });
    expect(page.text()).not.toContain(button);
    await page.gone();
  });

  it("tells a pause before a yes", async () => {
    const answered = { kind: "yes", minutes: 15, isNew: true } as const;
    const { page } = await showChild({ state: "paused", pausedAtMs: at("16:10"), asking: { ...ASKING, answered } });
    expect(page.text()).toContain("Paused for now");
    await page.gone();
  });

  it("asks about the pause while everything is paused: no minutes, and no code for some", async () => {
    const { page } = await showChild({ state: "paused", pausedAtMs: at("16:10"), asking: ASKING });
    await page.press("Ask to end the pause");
    expect(page.has('[aria-label="How long"]')).toBe(false);
    expect(page.text()).not.toContain("I have a code");
    await page.gone();
  });

  it("says that time is asked for in person, where a code is all that there is", async () => {
    const { page } = await showChild({ asking: { ...ASKING, inPerson: true, leftToday: 0 } });
    await page.press("Ask for more time");
    expect(page.text()).toContain("More time is asked for in person.");
    expect(page.text()).toContain("I have a code");
    expect(page.text()).not.toContain("last question");
    await page.gone();
  });

  it("takes a spare quarter with one tap", async () => {
    const { page, background } = await showChild(
      { state: "spent", wall: { kind: "day", leftMs: 0 }, asking: { ...ASKING, spare: { minutes: 15, times: 1 } } },
      { "grant/spare": () => childView() },
    );
    await page.press("Use my spare 15");
    expect(background.named("grant/spare")).toEqual([{}]);
    await page.gone();
  });

  it("keeps asking at the foot where hours are for rest", async () => {
    const { page } = await showChild({ state: "bedtime", opensMs: at("07:00", "2026-11-19"), asking: ASKING });
    expect(page.text()).not.toContain("Ask for more time");
    await page.press("Ask");
    await page.gone();
  });
});
