/** Milliseconds that this thread has had a core so far: what others do on a busy machine is not in it, what memory costs here is. */
export function coreMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
