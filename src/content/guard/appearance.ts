import { ENDLESS_SURFACES, type Surface } from "#domain/catalogue/surface";
import type { CurtainWords, GuardOrder } from "#domain/verdict/guard-order";

/** How long an endless surface stays open after its order ran out, while the background is asked again. */
export const ANSWER_WITHIN_MS = 1_500;

export type PageState = {
  readonly order: GuardOrder | null;
  /** Milliseconds since the order ran out; below 0 while it holds. */
  readonly overdueMs: number;
  /** Everything that the page is: by its URL, by what it shows, by where it is going. */
  readonly surfaces: readonly Surface[];
  /** Its URL, or the one that it is going to. */
  readonly href: string;
  /** The background has lost this page: the extension was reloaded or updated. */
  readonly isOrphan: boolean;
  readonly isLeaving: boolean;
  /** What was finishing has ended. */
  readonly endingIsOver: boolean;
  /** Came back from the back/forward cache and has not been answered since. */
  readonly isReturned: boolean;
};

/** What the page must look like. */
export type Appearance =
  | { readonly kind: "open" }
  | { readonly kind: "wait" }
  | { readonly kind: "closed"; readonly words: CurtainWords | null }
  | { readonly kind: "ending"; readonly order: GuardOrder }
  | { readonly kind: "reload" };

/** Fails closed: without an order that holds for everything the page is, it is covered. */
export function decideAppearance(state: PageState): Appearance {
  const { order } = state;
  if (state.isOrphan) return { kind: "reload" };
  if (order === null) return { kind: "wait" };
  const closed = order.closed.find(({ surface, but }) => state.surfaces.includes(surface) && but !== state.href);
  if (order.kind === "finishing" && !state.isLeaving && !state.endingIsOver) return { kind: "ending", order };
  if (order.kind === "finishing") return { kind: "closed", words: closed?.words ?? order.words };
  if (order.kind === "closed") return { kind: "closed", words: order.words ?? closed?.words ?? null };
  if (closed !== undefined) return { kind: "closed", words: closed.words };
  if (state.isLeaving || state.isReturned) return { kind: "wait" };
  const isEndless = state.surfaces.some((surface) => ENDLESS_SURFACES.includes(surface));
  return isEndless && state.overdueMs >= ANSWER_WITHIN_MS ? { kind: "wait" } : { kind: "open" };
}
