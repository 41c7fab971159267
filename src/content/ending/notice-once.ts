import type { GuardOrder } from "#domain/verdict/guard-order";

export type NoticeOnce = {
  /** The number of the last notice that was handed on; null before the first. */
  noticed(): number | null;
  /** What an order says now; null: nothing is to be said. */
  say(notice: GuardOrder["notice"]): void;
};

/** Hands each notice on once: it comes with every order until a report says that it is here. */
export function createNoticeOnce(show: (text: string | null) => void): NoticeOnce {
  let noticed: number | null = null;
  return {
    noticed: () => noticed,
    say(notice) {
      if (notice?.id === noticed) return;
      noticed = notice?.id ?? noticed;
      show(notice?.text ?? null);
    },
  };
}
