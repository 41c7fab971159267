import type { Page } from "puppeteer-core";
import type { DrivenBrowser } from "#test/support/browsers/driven-browser";

export type FrameWatch = {
  /** Ends it. Answers how many frames were seen, and how many of them held pixels of the practice feed's pink edge (`#ff2d95`). */
  stop(): Promise<{ readonly frames: number; readonly withFeed: number }>;
};

/**
 * Looks at what is painted. Chromium hands over every frame that it shows; Firefox is photographed as fast as it answers,
 * so that a single frame may be missed there: the page's own witness counts those.
 */
export async function watchFrames(driven: DrivenBrowser, page: Page): Promise<FrameWatch> {
  const pictures: string[] = [];
  const end = driven.kind === "chromium" ? await castScreen(page, pictures) : photograph(page, pictures);
  return {
    async stop() {
      await end();
      const darkroom = await driven.browser.newPage();
      try {
        let withFeed = 0;
        for (const picture of pictures) if ((await countPink(darkroom, picture)) > 20) withFeed += 1;
        return { frames: pictures.length, withFeed };
      } finally {
        await darkroom.close();
      }
    },
  };
}

async function castScreen(page: Page, pictures: string[]): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    pictures.push(data);
    void session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  return async () => {
    await session.send("Page.stopScreencast").catch(() => undefined);
    await session.detach().catch(() => undefined);
  };
}

function photograph(page: Page, pictures: string[]): () => Promise<void> {
  const over = new AbortController();
  const taking = (async () => {
    // Small pictures come faster, and more of them fall into the moment that matters.
    await page.setViewport({ width: 640, height: 480 }).catch(() => undefined);
    while (!over.signal.aborted) {
      const picture = await page.screenshot({ encoding: "base64" }).catch(() => null);
      if (picture === null) return;
      pictures.push(picture);
    }
  })();
  return async () => {
    over.abort();
    await taking;
  };
}

/** In a page of its own: a browser reads its own pictures best. */
async function countPink(darkroom: Page, picture: string): Promise<number> {
  return darkroom.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (pen === null) throw new Error("There is no canvas.");
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let count = 0;
    const isNear = (at: number, value: number) => Math.abs((data[at] ?? -99) - value) < 16;
    for (let at = 0; at < data.length; at += 4)
      if (isNear(at, 0xff) && isNear(at + 1, 0x2d) && isNear(at + 2, 0x95)) count += 1;
    return count;
  }, picture);
}
