import type { Page } from "puppeteer-core";

export type Witness = { readonly painted: number; readonly uncovered: number };

const KEY = "practice-witness";

/** Has a practice page write down at every frame what its own witness counted, so that it can be read after the tab left. */
export async function keepWitness(page: Page): Promise<void> {
  await page.evaluate((key) => {
    const practice: unknown = Reflect.get(window, "practice");
    if (typeof practice !== "object" || practice === null) throw new Error("This is no practice page.");
    localStorage.removeItem(key);
    const write = () => {
      const painted = Number(Reflect.get(practice, "framesOfFeedPainted"));
      const uncovered = Number(Reflect.get(practice, "framesOfFeedUncovered"));
      localStorage.setItem(key, JSON.stringify({ painted, uncovered }));
      requestAnimationFrame(write);
    };
    write();
  }, KEY);
}

/** Reads it from another page of the same origin. Throws when nothing was written. */
export async function readWitness(page: Page): Promise<Witness> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  if (text === null) throw new Error("The practice page wrote nothing down.");
  const read: unknown = JSON.parse(text);
  const field = (name: string) =>
    Number(typeof read === "object" && read !== null ? Reflect.get(read, name) : Number.NaN);
  return { painted: field("painted"), uncovered: field("uncovered") };
}
