import { createNoticeOnce, type NoticeOnce } from "#content/ending/notice-once";
import type { Surface } from "#domain/catalogue/surface";
import type { GuardOrder } from "#domain/verdict/guard-order";
import type { Ending } from "#domain/verdict/verdict";

export const BEAT_MS = 10_000;

/** How a person sits at a page: what they are in the middle of, and what the page shows beside its address. */
export type Sitting = {
  readonly happening?: Ending | null;
  readonly shows?: Surface | null;
  readonly visible?: boolean;
};

/** The guard of one page, as `src/content` has it: a beat every 10 s while someone is there, and a question when its order runs out. */
export type MemoryGuard = {
  order: GuardOrder;
  expiresMs: number;
  beatMs: number;
  heardToMs: number;
  sitting: Sitting | null;
  silent: boolean;
  readonly notices: NoticeOnce;
  /** The notices that it showed, in order. */
  readonly said: readonly string[];
  obey(order: GuardOrder, nowMs: number): void;
};

export function createMemoryGuard(order: GuardOrder, sitting: Sitting | null, nowMs: number): MemoryGuard {
  const said: string[] = [];
  const notices = createNoticeOnce((text) => void (text !== null && said.push(text)));
  const guard: MemoryGuard = {
    order,
    expiresMs: nowMs,
    beatMs: nowMs + BEAT_MS,
    heardToMs: nowMs,
    sitting,
    silent: false,
    notices,
    said,
    obey(next, atMs) {
      guard.order = next;
      guard.expiresMs = atMs + next.validForMs;
      notices.say(next.notice);
    },
  };
  guard.obey(order, nowMs);
  return guard;
}
