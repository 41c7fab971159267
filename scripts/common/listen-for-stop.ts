/**
 * Aborts when this program is asked to end: Ctrl-C, a signal, or the death of the process that started it.
 * The reason is the exit code that a shell would give.
 */
export function listenForStop(): AbortSignal {
  const controller = new AbortController();
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) process.on(signal, () => controller.abort(code));
  process.on("disconnect", () => controller.abort(143));
  // Listening holds the channel open, and with it this process; nothing is ever sent through it.
  process.channel?.unref();
  return controller.signal;
}
