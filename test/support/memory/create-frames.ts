import { classify } from "#domain/catalogue/classify";
import { isOnHost } from "#domain/catalogue/is-on-host";
import { isPlayer } from "#domain/catalogue/is-player";
import type { GuardOrder } from "#domain/verdict/guard-order";
import type { GuardReport } from "#domain/verdict/guard-report";
import type { World } from "./create-world.ts";
import { BEAT_MS, createMemoryGuard, type MemoryGuard } from "./memory-guard.ts";

const FRAME_ID = 4;

/** A site's frame in another site's page, and its guard; none where a rule keeps it from loading. */
export type MemoryFrame = { readonly url: string; readonly guard: MemoryGuard | null };

/** Frames in pages, at most one to a tab, each watched as long as it is there: their guards ask and tell by themselves. */
export function createFrames({ browser, time, send }: World) {
  const frames = new Map<number, MemoryFrame>();

  async function ask(tabId: number, url: string, said: Partial<GuardReport>): Promise<GuardOrder> {
    const sender = { kind: "page", tabId, frameId: FRAME_ID, url, origin: new URL(url).origin } as const;
    const { url: tabUrl = "", incognito = false } = browser.tab(tabId) ?? {};
    const quiet = { spans: [], shows: null, visible: true, happening: null, noticed: null, why: "hello" } as const;
    const from = { ...sender, tabUrl, incognito, prerender: false };
    const reply = await send("guard/report", { ...quiet, ...said }, from);
    if (!reply.ok) throw new Error(`The guard of a frame was refused: ${reply.error}`);
    return reply.value;
  }

  /** What the browser's rules make of it. */
  function isKeptOut(tabId: number, url: string): boolean {
    const closed = browser.closedSites().find(({ site }) => site === classify(url, browser.guardedSites())?.site);
    if (closed === undefined || !closed.subframesToo) return false;
    const { players = [] } = closed;
    const host = URL.parse(browser.tab(tabId)?.url ?? "")?.hostname ?? "";
    return !isPlayer(url) || (players !== "anywhere" && !players.some((covered) => isOnHost(host, covered)));
  }

  async function tell(tabId: number, why: GuardReport["why"]): Promise<void> {
    const frame = frames.get(tabId);
    if (frame === undefined || frame.guard === null) return;
    const { guard, url } = frame;
    const nowMs = time.passedMs();
    const isCounted = guard.order.counted && guard.order.kind === "open" && nowMs > guard.heardToMs;
    const spans = isCounted ? [{ startAgoMs: nowMs - guard.heardToMs, endAgoMs: 0 }] : [];
    guard.heardToMs = nowMs;
    guard.beatMs = nowMs + BEAT_MS;
    guard.obey(await ask(tabId, url, { spans, why }), nowMs);
  }

  const dueMs = ({ guard }: MemoryFrame): number =>
    guard === null ? Infinity : Math.min(guard.expiresMs, guard.order.counted ? guard.beatMs : Infinity);

  return {
    async begin(tabId: number, url: string): Promise<void> {
      if (isKeptOut(tabId, url)) return void frames.set(tabId, { url, guard: null });
      const order = await ask(tabId, url, {});
      frames.set(tabId, { url, guard: createMemoryGuard(order, {}, time.passedMs()) });
    },
    async end(tabId: number): Promise<void> {
      await tell(tabId, "hidden");
      frames.delete(tabId);
    },
    /** The page around it is gone. */
    drop: (tabId: number): void => void frames.delete(tabId),
    nextMs: (): number => Math.min(Infinity, ...[...frames.values()].map(dueMs)),
    async speakWhenDue(): Promise<void> {
      for (const [tabId, frame] of [...frames]) {
        if (dueMs(frame) > time.passedMs()) continue;
        await tell(tabId, (frame.guard?.expiresMs ?? Infinity) <= time.passedMs() ? "expired" : "beat");
      }
    },
    all: (): ReadonlyMap<number, MemoryFrame> => frames,
  };
}
