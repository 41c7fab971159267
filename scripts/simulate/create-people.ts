import type { Browsing } from "#test/support/memory/create-browsing";
import type { World } from "#test/support/memory/create-world";
import type { Presence } from "./scenario.ts";

/** Plays the people in front of the screen: they come to a page, one window after another has the focus, and they go. */
export function createPeople({ browser }: World, browsing: Browsing) {
  const here: Presence[] = [];

  async function hear(tab: number, audible: boolean): Promise<void> {
    browser.change(tab, { audible });
    await browsing.tell({ kind: "tab-changed", tabId: tab, audible });
  }

  return {
    async come(presence: Presence): Promise<void> {
      const { tab, url, window: windowId, audible, happening, shows } = presence;
      here.push(presence);
      await browsing.open(tab, url, { windowId, active: !audible });
      browsing.sit(tab, { happening, shows, visible: !audible });
      if (audible) await hear(tab, true);
    },
    async go(presence: Presence): Promise<void> {
      here.splice(here.indexOf(presence), 1);
      // The tab may be somebody's else by now.
      if (here.some(({ tab }) => tab === presence.tab)) return;
      await browsing.getUp(presence.tab);
      if (presence.audible) return hear(presence.tab, false);
      const left = here.findLast(({ audible }) => !audible);
      await (left === undefined ? browsing.focus(null) : browsing.bringToFront(left.tab));
    },
  };
}
