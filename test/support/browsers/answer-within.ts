/** What was asked for, or null when it failed or has not come in time. A question to a page that leaves may never be answered. */
export async function answerWithin<T>(timeoutMs: number, asked: Promise<T>): Promise<T | null> {
  const { promise: silence, resolve: giveUp } = Promise.withResolvers<null>();
  const timer = setTimeout(giveUp, timeoutMs, null);
  try {
    return await Promise.race([asked.catch(() => null), silence]);
  } finally {
    clearTimeout(timer);
  }
}
