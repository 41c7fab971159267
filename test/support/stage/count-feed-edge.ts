import type { Page } from "puppeteer-core";

/**
 * How many pixels of a page's picture belong to the pink edge (#ff2d95) that every feed of the practice network has, and
 * nothing else. What a hit test cannot tell, a picture can. The picture is read in a page of ours, which has a decoder.
 */
export async function countFeedEdge(page: Page, ownPage: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: "base64" });
  return ownPage.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (brush === null) throw new Error("This browser draws no picture.");
    brush.drawImage(bitmap, 0, 0);
    const { data } = brush.getImageData(0, 0, bitmap.width, bitmap.height);
    const isNear = (index: number, value: number) => Math.abs((data[index] ?? -99) - value) <= 12;
    let found = 0;
    for (let index = 0; index < data.length; index += 4)
      if (isNear(index, 0xff) && isNear(index + 1, 0x2d) && isNear(index + 2, 0x95)) found += 1;
    return found;
  }, picture);
}
