/** One event of a browser, fired by hand. */
export function fakeEvent<Listener extends (...given: never[]) => unknown>() {
  const listeners = new Map<Listener, readonly unknown[]>();
  return {
    addListener: (listener: Listener, ...rest: readonly unknown[]) => void listeners.set(listener, rest),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...given: Parameters<Listener>): unknown[] => [...listeners.keys()].map((listener) => listener(...given)),
    /** What each listener was registered with beside itself. */
    registrations: (): readonly (readonly unknown[])[] => [...listeners.values()],
  };
}
