type Handler = (event: Event) => void;
type Registration = readonly [target: EventTarget, types: string, handler: Handler, options: AddEventListenerOptions];

/** What the guard of one document listens to, for as long as that document lives. */
export type Lifetime = {
  /** Listens in the capture phase, and passively unless told otherwise; `types` have a space between them. */
  listen(target: EventTarget, types: string, handler: Handler, options?: AddEventListenerOptions): void;
  /** Adds every listener again; those that are still there are not doubled. */
  renew(): void;
};

/**
 * Nothing ends a guard before its document: no signal, and not WXT's `ctx`, which any page can end with one event.
 * `document.open()` erases every listener of window and document, ours too; whoever sees a new root calls `renew`.
 */
export function createLifetime(): Lifetime {
  const registrations: Registration[] = [];
  function add([target, types, handler, options]: Registration): void {
    for (const type of types.split(" ")) target.addEventListener(type, handler, options);
  }
  return {
    listen(target, types, handler, options = {}) {
      const registration: Registration = [target, types, handler, { capture: true, passive: true, ...options }];
      registrations.push(registration);
      add(registration);
    },
    renew: () => registrations.forEach(add),
  };
}
