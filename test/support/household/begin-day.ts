import type { JournalEvent } from "#domain/journal/journal-event";
import type { ChildView, ClosedView } from "#domain/report/views";
import { createBrowsing } from "../memory/create-browsing.ts";
import { createWorld, type WorldOptions } from "../memory/create-world.ts";
import { givenHousehold, PIN, valueOf, type NewHousehold } from "./given-household.ts";

const CLOSED_PAGE = "porchlight://own/closed.html";

/** A family in a browser, on a Monday at four unless said otherwise, with words for what tests ask again and again. */
export async function beginDay(household: NewHousehold = {}, options: Partial<WorldOptions> = {}) {
  const world = createWorld({ startsAt: "2026-11-23T16:00", timeZone: "Europe/Madrid", ...options });
  const given = await givenHousehold(world, household);
  const browsing = createBrowsing(world);
  let token = given.token;

  return {
    world,
    browsing,
    ...given,
    token: (): string => token,
    /** A parent opens the door; the session is kept for what they do next. */
    async unlock(pin = PIN): Promise<void> {
      const reply = valueOf(await world.own("door/unlock", { pin }));
      if (reply.kind !== "open") throw new Error(`The door stayed shut: ${reply.kind}`);
      token = reply.token;
    },
    /** Someone sits at a tab and watches for so many seconds, as far as they are let. */
    async watch(tabId: number, seconds: number, sitting: Parameters<typeof browsing.sit>[1] = {}): Promise<void> {
      browsing.sit(tabId, sitting);
      await browsing.pass(seconds * 1000);
      await browsing.getUp(tabId);
    },
    pass: (seconds: number): Promise<void> => browsing.pass(seconds * 1000),
    view: async (): Promise<ChildView> => valueOf(await world.own("child/view", {})),
    usedSeconds: async (): Promise<number> => valueOf(await world.own("child/view", {})).usedMs / 1000,
    closedView: async (tabId: number): Promise<ClosedView> => valueOf(await world.own("closed/view", {}, tabId)),
    journal: (): Promise<readonly JournalEvent[]> => world.stores.journal.all(),
    isClosed: (tabId: number): boolean => world.browser.tab(tabId)?.url.startsWith(CLOSED_PAGE) ?? false,
    urlOf: (tabId: number): string | null => world.browser.tab(tabId)?.url ?? null,
  };
}

export type Day = Awaited<ReturnType<typeof beginDay>>;
