type Listenable<Listener, Rest extends readonly unknown[]> = {
  addListener(listener: Listener, ...rest: Rest): void;
  removeListener(listener: Listener): void;
};

/** Listens to one event of the browser until the signal is aborted; nothing where this browser has no such event. */
export function on<Listener, Rest extends readonly unknown[]>(
  event: Listenable<Listener, Rest> | undefined,
  signal: AbortSignal,
  listener: Listener,
  ...rest: Rest
): void {
  if (event === undefined) return;
  event.addListener(listener, ...rest);
  signal.addEventListener("abort", () => event.removeListener(listener), { once: true });
}
