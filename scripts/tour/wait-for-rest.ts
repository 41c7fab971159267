import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { askDocument } from "#test/support/browsers/ask-document";

const everyMs = 100;
/** A screen that has just been opened still asks for its figures, and rests for a moment before they come in. */
const looks = 3;
/** What a page's own scripts keep moving is not waited for any longer. */
const withinMs = 2_500;

/** Waits until nothing moves on a page any more, so that a picture of it shows what a person sees. */
export async function waitForRest(page: Page): Promise<void> {
  const endsMs = performance.now() + withinMs;
  for (let quiet = 0; quiet < looks && performance.now() < endsMs;) {
    await wait(everyMs);
    quiet = (await askDocument(page, isAtRest)) === true ? quiet + 1 : 0;
  }
}

/** Runs in the page: something stands there, and no motion that has an end is under way. */
function isAtRest(): boolean {
  const isMoving = document
    .getAnimations()
    .some(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
  return document.readyState === "complete" && document.body.innerText.trim() !== "" && !isMoving;
}
