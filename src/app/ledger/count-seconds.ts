import type { Place } from "../../domain/catalogue/place.ts";
import { clipClaim, type SpanMs } from "../../domain/ledger/clip-claim.ts";
import type { LedgerSurface } from "../../domain/ledger/ledger-surface.ts";
import { wholeSeconds } from "../../domain/ledger/whole-seconds.ts";
import { isCountedUnder } from "../../domain/plan/is-counted-under.ts";
import { isHeldBy } from "../../domain/plan/is-held-by.ts";
import type { AgoSpan } from "../../domain/verdict/guard-report.ts";
import type { SchoolMark } from "../../domain/verdict/judge-page.ts";
import type { Gathered } from "../gather-facts.ts";
import type { PatientLedger } from "./patient-ledger.ts";
import { isLookedAt, type TabFacts } from "../tabs/tab-facts.ts";

/** A guard reports every 10 s and at every change; what it could not deliver it sends again. */
const GUARD_SPAN_MS = 40_000;
/** A span that ends no longer ago is still going on. */
const GOES_ON_MS = 1_000;
/** A frame of another site's page has no history here: it may claim what one report can hold. */
const FRAME_SPAN_MS = 12_000;

type Watched = Pick<TabFacts, "place" | "countedAs" | "school">;

/** What was open to a grown-up is nobody's time, also where it is settled after their turn; nor what the plan leaves out. */
const isCounted = (page: TabFacts): boolean =>
  !page.incognito && page.reading !== "uncounted" && !page.openedInTurn && isLookedAt(page);

/** School work that counts is written down twice: as such, and as what it was. */
function writtenAs({ countedAs, school }: Watched): readonly LedgerSurface[] {
  if (school === null) return [countedAs];
  return school === "apart" ? ["school"] : [countedAs, "school"];
}

/** Writes watched seconds to the ledger, in stamp time: the same second twice is one second. */
export function createSecondCounter({ ledger }: { readonly ledger: PatientLedger }) {
  async function write({ facts }: Gathered, page: Watched, span: SpanMs): Promise<void> {
    const { place } = page;
    const { fromSecond, toSecond } = wholeSeconds(span);
    if (facts.who.kind !== "child" || place.alwaysOpen || fromSecond >= toSecond) return;
    if (!isHeldBy(facts.who.child.plan, place.site)) return;
    for (const surface of writtenAs(page))
      await ledger.watch({ child: facts.who.child.id, site: place.site, surface, fromSecond, toSecond });
  }

  async function writeSpans(
    gathered: Gathered,
    page: Watched,
    spans: readonly AgoSpan[],
    sinceMs: number,
    mostMs: number,
  ): Promise<void> {
    const { stampMs } = gathered;
    for (const { startAgoMs, endAgoMs } of spans) {
      const claimed = { startMs: stampMs - startAgoMs, endMs: stampMs - endAgoMs };
      const span = clipClaim(claimed, sinceMs, stampMs, mostMs);
      if (span !== null) await write(gathered, page, span);
    }
  }

  return {
    /**
     * By how much the stamps, since the guard last spoke, fall short of what it counted on its page's own clock: more than
     * nothing where ours was dead meanwhile, or the guard was not answered. Of seconds that are set and counted alone.
     */
    lackMs({ facts: { who }, stampMs }: Gathered, page: TabFacts, spans: readonly AgoSpan[]): number {
      const { place, heardAtMs } = page;
      const counts = who.kind === "child" ? isCountedUnder(who.child.plan) : () => false;
      const isTheirs = writtenAs(page).some((surface) => counts(place.site, surface));
      if (!isTheirs || !isCounted(page) || place.alwaysOpen || heardAtMs === null || heardAtMs > stampMs) return 0;
      const going = spans.filter(({ endAgoMs }) => endAgoMs < GOES_ON_MS);
      const longestMs = Math.max(0, ...going.map(({ startAgoMs }) => startAgoMs));
      return Math.max(0, heardAtMs + Math.min(longestMs, GUARD_SPAN_MS) - stampMs);
    },
    /** A guard's claim, clipped to what is possible since its page was last settled. */
    async claim(gathered: Gathered, page: TabFacts, spans: readonly AgoSpan[]): Promise<void> {
      if (!isCounted(page)) return;
      await writeSpans(gathered, page, spans, page.settledToMs, GUARD_SPAN_MS);
    },
    /** The page goes away, and the browser perhaps with it: nothing waits for a later word. */
    isLeft: (): Promise<void> => ledger.writeNow(),
    claimFrame: (gathered: Gathered, place: Place, school: SchoolMark, spans: readonly AgoSpan[]): Promise<void> =>
      writeSpans(gathered, { place, countedAs: place.surface, school }, spans, 0, FRAME_SPAN_MS),
    /** The background's own witness, since a stamp; of the latest `mostMs` alone. */
    async saw(gathered: Gathered, page: TabFacts, sinceMs: number, mostMs = GUARD_SPAN_MS): Promise<void> {
      if (!isCounted(page)) return;
      const { stampMs } = gathered;
      await write(gathered, page, { startMs: Math.max(sinceMs, stampMs - mostMs), endMs: stampMs });
    },
  };
}

export type SecondCounter = ReturnType<typeof createSecondCounter>;
