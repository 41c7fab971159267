import type { Browsing } from "#test/support/memory/create-browsing";
import type { World } from "#test/support/memory/create-world";
import type { FamilyMember } from "./family-member.ts";
import type { Moment, Presence } from "./scenario.ts";

/** Plays the people in front of the screen: they come to a page, one window after another has the focus, and they go. */
export function createPeople({ browser, own, send }: World, browsing: Browsing) {
  const here: Presence[] = [];

  async function hear(tab: number, audible: boolean): Promise<void> {
    browser.change(tab, { audible });
    await browsing.tell({ kind: "tab-changed", tabId: tab, audible });
  }

  return {
    async come(presence: Presence): Promise<void> {
      const { tab, url, window: windowId, audible, happening, shows, frame } = presence;
      here.push(presence);
      await browsing.open(tab, url, { windowId, active: !audible, frame });
      browsing.sit(tab, { happening, shows, visible: !audible });
      if (audible) await hear(tab, true);
    },
    /** "I'm here." A wrong code changes nothing. */
    async choose({ child, code }: Extract<Moment, { kind: "choose" }>, family: readonly FamilyMember[]): Promise<void> {
      const id = family.find(({ name }) => name === child)?.id ?? null;
      await own("who/choose", { child: id, code });
      await browsing.follow();
    },
    /** Less today. What would be more changes nothing. */
    async keepLess({ minutes, closed }: Extract<Moment, { kind: "less" }>): Promise<void> {
      await own("plan/tighten", { minutes, closed });
      await browsing.follow();
    },
    /** The page itself goes on to another address, with no hand at it: the part that watches for it says so. */
    async seeItGoOn({ tab: tabId, to }: Extract<Moment, { kind: "goes-on" }>): Promise<void> {
      const url = browser.tab(tabId)?.url ?? "";
      const from = { kind: "page", tabId, frameId: 0, url, tabUrl: url, origin: "", incognito: false } as const;
      await send("guard/unchosen", { to }, { ...from, prerender: false });
      browser.change(tabId, { url: to });
      await browsing.tell({ kind: "navigated", stage: "history", tabId, frameId: 0, url: to, prerender: false });
    },
    async goAway(): Promise<void> {
      browser.beIdle("idle");
      await browsing.tell({ kind: "idle", state: "idle" });
    },
    async comeBack(): Promise<void> {
      browser.beIdle("active");
      await browsing.tell({ kind: "idle", state: "active" });
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
