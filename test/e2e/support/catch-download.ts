import type { Page } from "puppeteer-core";

/** Keeps what the page hands to the browser as a download. Answers how to read the last one, as text; null while there is none. */
export async function catchDownload(page: Page): Promise<() => Promise<string | null>> {
  await page.evaluate(() => {
    const hand = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object) => {
      if (object instanceof Blob)
        void object.text().then((text) => {
          const kept = document.createElement("template");
          kept.id = "caught";
          kept.dataset["text"] = text;
          document.head.append(kept);
        });
      return hand(object);
    };
  });
  return () => page.evaluate(() => document.getElementById("caught")?.dataset["text"] ?? null);
}
