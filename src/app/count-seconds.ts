import type { Place } from "../domain/catalogue/place.ts";
import { clipClaim } from "../domain/ledger/clip-claim.ts";
import type { AgoSpan } from "../domain/verdict/guard-report.ts";
import type { Gathered } from "./gather-facts.ts";
import type { Ports } from "./ports.ts";
import { isOpenPage, type TabFacts } from "./tab-facts.ts";

/** A guard reports every 10 s and at every change; what it could not deliver it sends again. */
const GUARD_SPAN_MS = 40_000;
/** A frame of another site's page has no history here: it may claim what one report can hold. */
const FRAME_SPAN_MS = 12_000;

/** Writes watched seconds to the ledger: the same second twice is one second. */
export function createSecondCounter({ ledger }: Pick<Ports, "ledger">) {
  async function write(
    gathered: Gathered,
    place: Place,
    surface: Place["surface"],
    fromMs: number,
    toMs: number,
  ): Promise<void> {
    const { who } = gathered.facts;
    if (who.kind !== "child" || place.alwaysOpen || toMs <= fromMs) return;
    const shiftMs = gathered.stampMs - gathered.nowMs;
    // A second is watched when its middle is: neighbouring spans then neither share a second nor lose one.
    const [from, to] = [Math.round((fromMs + shiftMs) / 1000), Math.round((toMs + shiftMs) / 1000)];
    if (from < to) await ledger.watch(who.child.id, place.site, surface, from, to);
  }

  async function writeSpans(
    gathered: Gathered,
    page: Pick<TabFacts, "place" | "countedAs">,
    spans: readonly AgoSpan[],
    sinceMs: number,
    mostMs: number,
  ): Promise<void> {
    const { nowMs } = gathered;
    for (const { startAgoMs, endAgoMs } of spans) {
      const span = clipClaim({ startMs: nowMs - startAgoMs, endMs: nowMs - endAgoMs }, sinceMs, nowMs, mostMs);
      if (span !== null) await write(gathered, page.place, page.countedAs, span.startMs, span.endMs);
    }
  }

  return {
    /** A guard's claim, clipped to what is possible since its page was last settled. */
    async claim(gathered: Gathered, page: TabFacts, spans: readonly AgoSpan[]): Promise<void> {
      if (page.incognito || !isOpenPage(page)) return;
      await writeSpans(gathered, page, spans, page.settledToMs, GUARD_SPAN_MS);
    },
    claimFrame: (gathered: Gathered, place: Place, spans: readonly AgoSpan[]): Promise<void> =>
      writeSpans(gathered, { place, countedAs: place.surface }, spans, 0, FRAME_SPAN_MS),
    /** The background's own witness. */
    async saw(gathered: Gathered, page: TabFacts, fromMs: number): Promise<void> {
      if (page.incognito || !isOpenPage(page)) return;
      await write(
        gathered,
        page.place,
        page.countedAs,
        Math.max(fromMs, gathered.nowMs - GUARD_SPAN_MS),
        gathered.nowMs,
      );
    },
  };
}

export type SecondCounter = ReturnType<typeof createSecondCounter>;
