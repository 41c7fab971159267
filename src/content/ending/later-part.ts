import type { GuardOrder } from "#domain/verdict/guard-order";
import type { MakePagePart, PagePart } from "./page-part.ts";
import type { PartWorld } from "./part-world.ts";

/** The background sends the part ahead of the order, so it is there within a moment, or something is wrong. */
const ARRIVES_WITHIN_MS = 3_000;

export type LaterPart = PagePart & {
  /** The part is there. A second one changes nothing. */
  take(make: MakePagePart): void;
};

/** How a guard lives with a part that comes later. `show` has the page look again as its last order says. */
export type LaterPartHandlers = { readonly show: () => void; readonly isCovered: () => boolean };

/**
 * Stands in for the part until it is there, and keeps for it what was ordered meanwhile. A page that may be finished stays
 * as it is for so long; where the part does not come the ending is over, which closes the page and takes its tab away.
 */
export function createLaterPart(world: PartWorld, { show, isCovered }: LaterPartHandlers): LaterPart {
  const { view, onOver } = world;
  let part: PagePart | null = null;
  let awaited: GuardOrder | null = null;
  let timer = 0;
  let owed: { readonly text: string; readonly untilMs: number } | null = null;

  function giveUp(): void {
    if (awaited === null) return;
    awaited = null;
    onOver("stop");
  }
  function payNotice({ notice }: PagePart): void {
    if (owed !== null && view.performance.now() < owed.untilMs && !isCovered()) notice.show(owed.text);
    owed = null;
  }
  return {
    ending: {
      begin(order) {
        if (part !== null) return part.ending.begin(order);
        if (awaited === null) timer = view.setTimeout(giveUp, ARRIVES_WITHIN_MS);
        awaited = order;
        return false;
      },
      end() {
        view.clearTimeout(timer);
        awaited = null;
        part?.ending.end();
      },
      running: () => (part === null ? (awaited?.ending?.kind ?? null) : part.ending.running()),
    },
    notice: {
      show(text) {
        if (part !== null) part.notice.show(text);
        else if (text !== null) owed = { text, untilMs: view.performance.now() + ARRIVES_WITHIN_MS };
      },
    },
    take(make) {
      if (part !== null) return;
      part = make(world);
      view.clearTimeout(timer);
      awaited = null;
      show();
      payNotice(part);
    },
  };
}
