/** A press or a key so long ago still explains that a page goes on; what goes on by itself comes seconds after a video's end. */
const CHOSEN_WITHIN_MS = 5_000;
const INPUT = ["pointerdown", "pointerup", "keydown"] as const;

/** What the Navigation API says of a move, as far as it matters here. */
type Move = Event & {
  readonly navigationType: "push" | "replace" | "reload" | "traverse";
  readonly destination: { readonly url: string };
};

type View = EventTarget & { readonly navigation: EventTarget; readonly performance: Pick<Performance, "now"> };

/**
 * Keeps a page to what someone chose there. A video's end is kept from the page, which then begins no other; and where it goes
 * on all the same, with no hand at it, `tell` hears the address before the move. Back and forward are somebody's choice.
 * Answers how to end it.
 */
export function keepToChosen(view: View, tell: (to: string) => void): () => void {
  const whole = new AbortController();
  const options = { capture: true, signal: whole.signal };
  let handAtMs = -Infinity;

  function onInput(event: Event): void {
    if (event.isTrusted) handAtMs = view.performance.now();
  }
  function onEnded(event: Event): void {
    event.stopImmediatePropagation();
  }
  function onNavigate(event: Event): void {
    const { navigationType, destination } = event as Move;
    const isOnward = navigationType === "push" || navigationType === "replace";
    if (isOnward && view.performance.now() - handAtMs > CHOSEN_WITHIN_MS) tell(destination.url);
  }
  for (const kind of INPUT) view.addEventListener(kind, onInput, options);
  view.addEventListener("ended", onEnded, options);
  view.navigation.addEventListener("navigate", onNavigate, options);
  return () => whole.abort();
}
