import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gallery } from "../ui/gallery/open-gallery.ts";
import { openScenes } from "./open-scenes.ts";

/** More stops than any screen has. */
const MOST_STOPS = 400;

/** Marks what a hand on the mouse could use now: of radio buttons one of each group, in a sheet that covers the rest its own. */
function markControls(): readonly string[] {
  const sheet = document.querySelector<HTMLDialogElement>("dialog:modal") ?? document;
  const selector = "button, a[href], input, select, textarea, summary, [tabindex='0']";
  const groups = new Set<string>();
  const names: string[] = [];
  for (const element of sheet.querySelectorAll<HTMLElement>(selector)) {
    const isOff = element.matches(":disabled, [inert] *, [tabindex='-1']");
    if (isOff || !element.checkVisibility({ visibilityProperty: true })) continue;
    const radio = element instanceof HTMLInputElement && element.type === "radio" ? element.name : null;
    element.dataset["stop"] = radio ?? String(names.length);
    if (radio !== null && groups.has(radio)) continue;
    if (radio !== null) groups.add(radio);
    names.push(
      `${element.dataset["stop"]} ${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent}`,
    );
  }
  return names;
}

/** The stop that has the focus, and whether that is seen: by a ring around it, or around what is drawn in its place. */
function readFocus(): { readonly stop: string | null; readonly isSeen: boolean } {
  const focused = document.activeElement;
  const drawn = [focused, focused?.parentElement, focused?.nextElementSibling, focused?.closest("label")];
  const isSeen = drawn.some((element) => {
    if (!(element instanceof Element)) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  });
  const stop = focused instanceof HTMLElement ? (focused.dataset["stop"] ?? null) : null;
  return { stop, isSeen };
}

describe("by the Tab key alone every control is reached, and is seen to be,", () => {
  let gallery: Gallery;
  let page: Page;
  beforeAll(async () => {
    gallery = await openScenes();
    page = await gallery.browser.newPage();
  });
  afterAll(() => gallery.close());

  it.each([
    "popup-open",
    "popup-ask-form",
    "popup-less",
    "popup-door",
    "popup-parent",
    "popup-parent-more",
    "popup-parent-codes",
    "popup-parent-child",
    "closed-ask",
    "closed-parent",
    "welcome-child",
    "welcome-plan",
    "dashboard-today-two",
    "dashboard-plan-14",
    "dashboard-plan-changes",
    "dashboard-family-child",
    "dashboard-settings",
    "record-week",
  ])("on %s", async (scene) => {
    await gallery.show(page, scene, 900);
    const wanted = await page.evaluate(markControls);
    const reached = new Set<string>();
    const seen = new Set<string>();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    for (let press = 0; press < MOST_STOPS && reached.size < wanted.length; press += 1) {
      await page.keyboard.press("Tab");
      const { stop, isSeen } = await page.evaluate(readFocus);
      if (stop === null) continue;
      reached.add(stop);
      // A field for an hour has stops within, whose rings are the browser's own.
      if (isSeen) seen.add(stop);
    }
    const stopOf = (name: string): string => name.slice(0, name.indexOf(" "));
    expect(wanted.filter((name) => !reached.has(stopOf(name)))).toEqual([]);
    expect(wanted.filter((name) => !seen.has(stopOf(name)))).toEqual([]);
  });
});
