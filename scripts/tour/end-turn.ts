import type { DrivenBrowser } from "#test/support/browsers/driven-browser";
import { readScreen } from "./screen.ts";

/** Who set it up has the browser for a while; the child's time begins when that turn is ended in the popup. */
export async function endTurn(driven: DrivenBrowser): Promise<void> {
  const popup = await driven.openOwnPage("popup.html", "button");
  const screen = readScreen(popup);
  await screen.press("I'm done");
  await screen.see("Mia");
  await popup.close();
}
