import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { vi } from "vitest";

const run = promisify(execFile);
const patienceMs = 15_000;

/** Keyboard and mouse as a display has them: what they do reaches whatever has the focus there, and somebody is present. */
export type Hand = {
  /** Waits for a window with this in its title, and gives it the focus, as a task bar does; no input of a person. */
  activate(title: string): Promise<void>;
  /** The title of the window that has the focus. */
  activeTitle(): Promise<string>;
  /** Moves the mouse to a place on the display. */
  moveTo(x: number, y: number): Promise<void>;
  /** Starts the saver of the screen, by which a desktop locks it; the next input ends it. */
  lockScreen(): Promise<void>;
  /** Presses the mouse once, at a place on the display. */
  clickAt(x: number, y: number): Promise<void>;
  /** Turns the wheel down once, where the mouse is. */
  scroll(): Promise<void>;
  /** Types into the window that has the focus. */
  type(text: string): Promise<void>;
  /** Presses keys one after another in the window that has the focus, such as `Tab` or `alt+a` (X names). */
  press(...keys: readonly string[]): Promise<void>;
};

/** A hand for the display that these variables name. What it cannot do within 15 s it throws for. */
export function createHand(display: Readonly<Record<string, string>>): Hand {
  const env = { ...process.env, ...display };
  const xdotool = async (...args: string[]): Promise<string> =>
    (await run("xdotool", args, { env, timeout: patienceMs })).stdout.trim();
  const activeTitle = () => xdotool("getactivewindow", "getwindowname");
  /** A window that was just opened may not take the focus yet, so it is given again until it has it. */
  async function tryToActivate(title: string): Promise<void> {
    const found = await xdotool("search", "--onlyvisible", "--name", title);
    for (const window of found.split("\n")) await xdotool("windowactivate", window);
    const active = await activeTitle();
    if (!active.includes(title)) throw new Error(`The focus is in "${active}", not in "${title}".`);
  }
  return {
    activate: (title) => vi.waitFor(() => tryToActivate(title), { timeout: patienceMs, interval: 250 }),
    activeTitle,
    moveTo: async (x, y) => void (await xdotool("mousemove", String(x), String(y))),
    lockScreen: async () => void (await run("xset", ["s", "activate"], { env, timeout: patienceMs })),
    clickAt: async (x, y) => void (await xdotool("mousemove", String(x), String(y), "click", "1")),
    scroll: async () => void (await xdotool("click", "5")),
    type: async (text) => void (await xdotool("type", text)),
    press: async (...keys) => void (await xdotool("key", "--delay", "150", ...keys)),
  };
}
