import { expect, it, onTestFinished } from "vitest";
import { listMissingForDisplay } from "../../../scripts/browsers/list-missing-for-display.ts";
import { startDisplay } from "./start-display.ts";

const isAtHand = process.platform === "linux" && listMissingForDisplay().length === 0;

it.runIf(isAtHand)("a window that comes up on a display has its focus until another is asked for", async () => {
  const display = await startDisplay();
  onTestFinished(() => display.close());
  display.openMessage("One", { x: 50, y: 50 });
  await display.hand.activate("One");
  display.openMessage("Other", { x: 600, y: 50 });
  await display.hand.activate("Other");
  expect(await display.hand.activeTitle()).toBe("Other");
  await display.hand.activate("One");
  expect(await display.hand.activeTitle()).toBe("One");
});
