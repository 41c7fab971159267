import type { Page } from "puppeteer-core";
import type { Budget } from "#domain/plan/plan";
import { everyDay } from "#domain/plan/every-day";
import { siteId } from "#domain/ids";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import type { Playground } from "../start/open-playground.ts";
import { waitUntil } from "../tour/wait-until.ts";
import { bornYearsAgo } from "./born-years-ago.ts";
import { webSize } from "./photographer.ts";
import type { Photographer } from "./photographer.ts";

const WITHIN_MS = 30_000;

/** So many seconds a day of a site: one wall for each kind of end. */
const seconds = (site: string, count: number): Budget => ({
  name: null,
  scopes: [{ site: siteId(site), surface: "all" }],
  minutes: everyDay(count / 60),
});

/** What a child meets on a page when time runs out: a notice, and each end that is no curtain. */
export async function takeEndings({ driven }: Playground, photographer: Photographer, stop: AbortSignal) {
  const own = await driven.openOwnPage("popup.html", "button");
  await setUpByMessage(own, {
    birthDate: bornYearsAgo(14),
    plan: {
      opened: ["instagram", "youtube", "facebook", "reddit"].map(siteId),
      openWhenSpent: [],
      budgets: [seconds("instagram", 8), seconds("youtube", 6), seconds("facebook", 6)],
      dailySeconds: 604,
    },
  });

  /** Does what a person does there until the guard says these words, then takes the picture. */
  async function takeWhenSaid(page: Page, words: string, name: string, act: () => Promise<unknown>): Promise<void> {
    const isSaid = async () => {
      await act();
      return (await readShadowText(driven, page)).includes(words);
    };
    if (!(await waitUntil(isSaid, WITHIN_MS, stop))) throw new Error(`"${words}" was not said for ${name}.`);
    await photographer.takeBoth(page, name, webSize);
  }
  const open = async (address: string, mark: string): Promise<Page> => {
    const page = await driven.open(address);
    page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
    await page.setViewport({ width: webSize.width, height: webSize.height, deviceScaleFactor: webSize.scale });
    await page.waitForSelector(mark);
    return page;
  };
  const look = (page: Page) => () => page.mouse.move(200 + Math.random() * 100, 300);

  const thread = await open("https://www.reddit.com/", "article");
  await takeWhenSaid(thread, "10 minutes left", "page-notice", look(thread));
  await thread.close();

  const inbox = await open("https://www.instagram.com/direct/inbox/", "textarea");
  await inbox.focus("textarea");
  const letters = "Nearly. The cat sat on the glue, and now the poster has fur. I'll bring it tomorrow"[
    Symbol.iterator
  ]();
  const write = () => inbox.keyboard.type(letters.next().value ?? ".");
  await takeWhenSaid(inbox, "Finish your message", "page-finish-message", write);
  await inbox.close();

  const film = await open("https://www.youtube.com/watch?v=long&muted", "video");
  await takeWhenSaid(film, "after this video", "page-finish-video", look(film));
  await film.close();

  const call = await open("https://www.facebook.com/messages/", ".call");
  await call.click(".call");
  await takeWhenSaid(call, "Say goodbye", "page-finish-call", look(call));
  await call.close();
}
