import type { Lifetime } from "../guard/lifetime.ts";

/** Lets a tab go that the background takes away. */
export type Leave = { arm(): void };

/**
 * Must be the first listener on the window: while a leave is under way it stops `beforeunload` before the page can ask to
 * stay, and otherwise leaves it alone, since a draft deserves its question.
 */
export function watchLeave(view: Window, lifetime: Lifetime): Leave {
  let isArmed = false;
  lifetime.listen(view, "beforeunload", (event) => {
    if (isArmed) event.stopImmediatePropagation();
  });
  // A page that came back from the cache did not leave for good.
  lifetime.listen(view, "pageshow", () => {
    isArmed = false;
  });
  return {
    arm() {
      isArmed = true;
    },
  };
}
