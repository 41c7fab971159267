import { vi } from "vitest";
import type { Display } from "#test/support/display/start-display";
import type { Stage } from "#test/support/stage/open-stage";

const WITHIN = { timeout: 15_000, interval: 200 };

/**
 * Opens the popup as the toolbar does, over the page in front, goes to the parent's side, whose door must be open, and presses
 * a button there with the mouse: what a browser asks must be asked in a person's own press. No driver sees a popup in Firefox;
 * our own pages do.
 */
export async function pressInPopup({ own }: Stage, { hand }: Display, name: string): Promise<void> {
  await own.evaluate(() => chrome.action.openPopup());
  const place = (button: string, isParents: boolean) =>
    vi.waitFor(async () => {
      const found = await own.evaluate(findInPopup, button, isParents);
      if (found === null) throw new Error(`The popup shows no "${button}".`);
      return found;
    }, WITHIN);
  await place("Parent", false);
  const { x, y } = await place(name, true);
  await hand.clickAt(Math.round(x), Math.round(y));
}

/** Where the middle of a button is on the display; the way to the parent's side is pressed at once. */
function findInPopup(name: string, isPressedByHand: boolean): { readonly x: number; readonly y: number } | null {
  const [popup] = chrome.extension.getViews({ type: "popup" });
  const buttons = popup?.document.querySelectorAll("button") ?? [];
  const found = Array.from(buttons).find((button) => button.textContent.trim() === name);
  if (popup === undefined || found === undefined) return null;
  if (!isPressedByHand) found.click();
  found.scrollIntoView({ block: "center" });
  const { x, y, width, height } = found.getBoundingClientRect();
  // Firefox says where the page is, and not the window around it, by a name of its own.
  const at = (own: string, shared: number): number => Number(Reflect.get(popup, own) ?? shared);
  return {
    x: at("mozInnerScreenX", popup.screenX) + x + width / 2,
    y: at("mozInnerScreenY", popup.screenY) + y + height / 2,
  };
}
