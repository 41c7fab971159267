import { classify } from "#domain/catalogue/classify";
import { decodeTabFacts, type TabFacts } from "#app/tabs/tab-facts";
import type { ClosedView } from "#domain/report/views";
import type { MemoryFrame } from "#test/support/memory/create-frames";
import type { World } from "#test/support/memory/create-world";
import { sayInstant } from "./say-instant.ts";

/** One change of what a tab is told, or a frame in its page; `until` is when waiting alone would open it, null where it would not. */
export type VerdictChange = {
  readonly at: string;
  readonly tab: number;
  /** It is of the frame. */
  readonly frame?: true;
  readonly site: string;
  readonly surface: string;
  readonly verdict: "allow" | "warn" | "finishing" | "block";
  readonly minutesLeft?: number;
  readonly ending?: string;
  readonly reason?: string;
  readonly until?: string | null;
};

const NAMES = { allowed: "allow", warned: "warn", finishing: "finishing", blocked: "block" } as const;

/** Whether the page has heard its notice is between it and the background. */
const asToldOf = (shown: TabFacts["shown"]) => (shown.state === "warned" ? shown.notice.minutesLeft : shown);

/** Looks at every tab of a world whenever it is asked to, and keeps what changed since the last look. */
export function createVerdictWatch(world: World, timeZone: string, framesNow: () => ReadonlyMap<number, MemoryFrame>) {
  const changes: VerdictChange[] = [];
  const last = new Map<string, string>();

  async function untilOf(tab: number): Promise<string | null> {
    const reply = await world.own("closed/view", {}, tab);
    const view: ClosedView | null = reply.ok ? reply.value : null;
    return view === null || view.untilMs === null ? null : sayInstant(view.untilMs, timeZone);
  }

  async function tell(tab: number, { shown, place, countedAs }: TabFacts): Promise<void> {
    if (shown.state === "unknown") return;
    const at = sayInstant(world.time.trueMs(), timeZone);
    const change = { at, tab, site: place.site, surface: countedAs, verdict: NAMES[shown.state] };
    if (shown.state === "allowed") changes.push(change);
    if (shown.state === "warned") changes.push({ ...change, minutesLeft: shown.notice.minutesLeft });
    if (shown.state === "finishing")
      changes.push({ ...change, ending: shown.ending, until: sayInstant(shown.untilMs, timeZone) });
    if (shown.state === "blocked") changes.push({ ...change, reason: shown.reason, until: await untilOf(tab) });
  }

  /** A frame that a rule keeps out is as closed as one that its guard covers. */
  function tellFrame(tab: number, { url, guard }: MemoryFrame): void {
    const place = classify(url, world.browser.guardedSites());
    if (place === null) return;
    const verdict = guard === null || guard.order.kind === "closed" ? "block" : "allow";
    const { site, surface } = place;
    const seen = JSON.stringify([url, verdict]);
    if (last.get(`frame:${tab}`) === seen) return;
    last.set(`frame:${tab}`, seen);
    changes.push({ at: sayInstant(world.time.trueMs(), timeZone), tab, frame: true, site, surface, verdict });
  }

  return {
    changes: changes as readonly VerdictChange[],
    async look(): Promise<void> {
      for (const [name, stored] of await world.stores.session.list("tab:")) {
        const facts = decodeTabFacts(stored, name);
        const seen = JSON.stringify([asToldOf(facts.shown), facts.place.site, facts.countedAs]);
        if (last.get(name) === seen) continue;
        last.set(name, seen);
        await tell(Number(name.slice("tab:".length)), facts);
      }
      for (const [tab, frame] of framesNow()) tellFrame(tab, frame);
    },
  };
}
