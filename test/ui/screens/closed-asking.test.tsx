// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AskingView } from "#domain/asking/asking-view";
import { ASKING, at, childView, closedView } from "../fixtures.ts";
import { showClosed } from "../show-closed.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("asking on the closed page", () => {
  it("is not offered where the plan leaves it to a word in person: being done is the next step", async () => {
    const asking = { ...ASKING, inPerson: true, leftToday: 0, withCode: false };
    const { page } = await showClosed({ "closed/view": () => closedView({ asking }) });
    expect(page.text()).not.toContain("Ask for more time");
    expect(page.root.querySelector(".closed-main .button-main")?.textContent).toBe("I'm done");
    await page.gone();
  });

  it("asks in place, says the truth about it, and takes it back", async () => {
    let waiting: AskingView["waiting"] = null;
    const { page, background } = await showClosed({
      "closed/view": () => closedView({ asking: { ...ASKING, waiting } }),
      "request/make": () => {
        waiting = { id: "r", atMs: at("16:31"), minutes: 30 };
        return childView();
      },
      "request/take-back": () => {
        waiting = null;
        return childView();
      },
    });
    await page.press("Ask for more time");
    await page.tick("30 min");
    await page.tick("School");
    await page.type("Anything to add", "  The volcano ");
    await page.send();
    expect(background.named("request/make")).toEqual([{ minutes: 30, purpose: "school", line: "The volcano" }]);
    expect(page.text()).toContain("Kept here for your parent.");
    await page.press("Take it back");
    expect(background.named("request/take-back")).toEqual([{ request: "r" }]);
    expect(page.text()).not.toContain("Kept here");
    expect(page.text()).toContain("Ask for more time");
    await page.gone();
  });

  it("asks for no minutes where a parent must open the site first", async () => {
    const { page } = await showClosed({
      "closed/view": () => closedView({ reason: "waits-for-parent", asking: ASKING }),
    });
    await page.press("Ask a parent to open it");
    expect(page.text()).toContain("What for");
    expect(page.text()).not.toContain("How long");
    await page.gone();
  });

  it("offers nothing to ask where no minutes would help", async () => {
    const { page } = await showClosed({
      "closed/view": () => closedView({ reason: "below-minimum-age", asking: ASKING }),
    });
    expect(page.text()).not.toContain("Ask for more time");
    await page.gone();
  });

  it("tells what the parent will see before This looks wrong is sent", async () => {
    const { page, background } = await showClosed({
      "closed/view": () => closedView({ asking: ASKING }),
      "request/wrongly-closed": () => childView(),
    });
    await page.press("This looks wrong");
    expect(page.text()).toContain("Your parent will see that this was closed, not which page.");
    expect(background.named("request/wrongly-closed")).toEqual([]);
    await page.press("Send");
    expect(page.text()).toContain("Thanks. Your parent will see it.");
    await page.gone();
  });

  it("takes a spare quarter in place, and looks again", async () => {
    const { page, background } = await showClosed({
      "closed/view": () => closedView({ asking: { ...ASKING, spare: { minutes: 15, times: 1 } } }),
      "grant/spare": () => childView(),
    });
    await page.press("Use my spare 15");
    expect(background.named("grant/spare")).toEqual([{}]);
    expect(background.named("closed/view")).toHaveLength(2);
    await page.gone();
  });

  it.each([
    [{ kind: "given", minutes: 15 }, "15 more minutes, for today."],
    [{ kind: "used" }, "That one has been used. Ask for the next."],
    [{ kind: "enough" }, "Two codes were used today."],
    [{ kind: "unlike" }, "A code has eight letters and figures."],
    [{ kind: "wrong", waitMs: 0 }, "Not that one."],
    [{ kind: "waiting", waitMs: 30_000 }, "The next try is in a while"],
  ] as const)("takes a code by telephone, and says %j", async (reply, words) => {
    const { page, background } = await showClosed({
      "closed/view": () => closedView({ asking: ASKING }),
      "grant/by-code": () => reply,
    });
    await page.press("Ask for more time");
    await page.press("I have a code");
    await page.type("Code", "kx7p 42qm");
    await page.send(2);
    expect(background.named("grant/by-code")).toEqual([{ code: "kx7p 42qm" }]);
    expect(page.text()).toContain(words);
    await page.gone();
  });
});
