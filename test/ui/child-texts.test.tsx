// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BLOCK_REASONS } from "#domain/verdict/verdict";
import { closedWords } from "#locales/closed-words";
import { guardWords } from "#locales/guard-words";
import { closedView } from "./fixtures.ts";
import { SCENES } from "./gallery/scenes.tsx";
import { mount } from "./mount.ts";

/** Never said to a child: what blames, frightens or shouts, what is promised for a date, and seconds. */
const AVOIDED =
  /!|will open|\bban(?:s|ned|ning)?\b|forbid|violat|\bcaught\b|\blied\b|\bspy|\bmonitor|addict|punish|blacklist|parents? blocked|\bblocked\b|\bseconds\b/gi;

const CHILDS = Object.entries(SCENES).filter(
  ([name]) => /^(?:popup|closed|record-own)/.test(name) && !/-(?:parent|door)/.test(name),
);
/** What lies a tap below the child's own view. */
const BELOW = ["My plan", "My record", "Someone to talk to", "Facebook", "Instagram"] as const;

/** All that can be read or heard. */
function readAll(root: HTMLElement): string {
  const heard = [...root.querySelectorAll("[aria-label], [placeholder], [title], [alt]")].flatMap((element) =>
    ["aria-label", "placeholder", "title", "alt"].map((name) => element.getAttribute(name) ?? ""),
  );
  return [root.textContent, ...heard].join(" ");
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what a child reads avoids what blames, frightens or promises", () => {
  it("and there is much of it", () => {
    expect(CHILDS.length).toBeGreaterThan(25);
    expect("Caught! It will open in 5 seconds.".match(AVOIDED)).toEqual(["Caught", "!", "will open", "seconds"]);
  });

  it.each(CHILDS)("on the screen %s", async (_name, scene) => {
    const page = await mount(scene.draw());
    expect(readAll(page.root).trim()).not.toBe("");
    expect(readAll(page.root).match(AVOIDED)).toBeNull();
    await page.gone();
  });

  it.each(BELOW)("behind %s", async (name) => {
    const page = await mount(SCENES["popup-open"]?.draw() ?? expect.fail());
    await page.press(name);
    // Some of it is loaded only now.
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).not.toContain("min left");
    });
    expect(readAll(page.root).match(AVOIDED)).toBeNull();
    await page.gone();
  });

  it.each(BLOCK_REASONS)("where a page is closed: %s", (reason) => {
    for (const age of [6, 10, 14]) {
      const { headline, line } = closedWords(closedView({ reason, child: { name: "Mia", colour: 0, avatar: 0, age } }));
      expect(`${headline} ${line}`.match(AVOIDED)).toBeNull();
    }
  });

  it("on a page itself", () => {
    const endings = (["text", "video", "call"] as const).map((ending) => guardWords.finishing(ending));
    const notices = ([10, 3, 1] as const).map((minutes) => guardWords.notice(minutes));
    const said = [
      ...Object.values(guardWords.page),
      ...notices,
      ...endings.map((words) => Object.values(words).join(" ")),
    ];
    expect(said.join(" ").match(AVOIDED)).toBeNull();
  });
});
