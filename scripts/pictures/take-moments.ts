import { siteId } from "#domain/ids";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { ask, setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { waitUntil } from "../tour/wait-until.ts";
import { pageSize, popupSize } from "./photographer.ts";
import type { Photographer } from "./photographer.ts";

const INBOX = "https://www.instagram.com/direct/inbox/";

/** What a child meets on a page when the last minute runs out: the notice, the end of a text, and then a parent's pause. */
export async function takeLastMinute({ driven }: Playground, { take, takeBoth }: Photographer, stop: AbortSignal) {
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, {
    birthDate: bornYearsAgo(14),
    plan: { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds: 15 },
  });
  const page = await driven.open(INBOX);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.setViewport({ ...pageSize, deviceScaleFactor: 2 });
  await page.waitForSelector("textarea");
  await page.type("textarea", "I wanted to say");
  const reads = (words: string) => async () => {
    await page.keyboard.type(".");
    return (await readShadowText(driven, page)).includes(words);
  };
  await waitUntil(reads("1 minute left"), 10_000, stop);
  await take(page, "page-notice", pageSize);
  await waitUntil(reads("Finish your message"), 30_000, stop);
  await take(page, "page-finish-message", pageSize);
  await page.close();

  const unlocked = await ask(own, "door/unlock", { pin: stagePin });
  if (unlocked.kind !== "open") throw new Error("The PIN did not open the door.");
  await ask(own, "pause/set", { token: unlocked.token, on: true });
  await takeBoth(await driven.open("https://www.instagram.com/"), "closed-paused", pageSize);
  await takeBoth(await driven.openOwnPage("popup.html", "button"), "popup-paused", popupSize);
}

/** A child of nine: a site that can open one day, the reason in the popup. */
export async function takeTooYoung({ driven }: Playground, { takeBoth }: Photographer) {
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, { birthDate: bornYearsAgo(9) });
  await takeBoth(await driven.open("https://www.tiktok.com/"), "closed-too-young", pageSize);
  const popup = await driven.openOwnPage("popup.html", "button");
  await popup.click(".site-closed");
  await takeBoth(popup, "popup-why", popupSize);
}

const bornYearsAgo = (years: number): string => `${Temporal.Now.plainDateISO().year - years}-01-05`;
