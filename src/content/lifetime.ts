type Handler = (event: Event) => void;
type Registration = readonly [target: EventTarget, types: string, handler: Handler, options: AddEventListenerOptions];

/** How long the guard of one document listens, and to what. */
export type Lifetime = {
  readonly signal: AbortSignal;
  /** Listens in the capture phase, and passively unless told otherwise, until the guard ends; `types` have a space between them. */
  listen(target: EventTarget, types: string, handler: Handler, options?: AddEventListenerOptions): void;
  /** Called once when the guard ends. */
  atEnd(run: () => void): void;
  /** Adds every listener again; those that are still there are not doubled. */
  renew(): void;
};

/**
 * Nothing here hangs on WXT's `ctx`, which any page can end with one event: the guard ends with `signal` alone.
 * `document.open()` erases every listener of window and document, ours too; whoever sees a new root calls `renew`.
 */
export function createLifetime(signal: AbortSignal): Lifetime {
  const registrations: Registration[] = [];
  function add([target, types, handler, options]: Registration): void {
    for (const type of types.split(" ")) target.addEventListener(type, handler, options);
  }
  return {
    signal,
    listen(target, types, handler, options = {}) {
      const registration: Registration = [target, types, handler, { capture: true, passive: true, signal, ...options }];
      registrations.push(registration);
      add(registration);
    },
    atEnd: (run) => signal.addEventListener("abort", run, { once: true }),
    renew() {
      if (!signal.aborted) registrations.forEach(add);
    },
  };
}
