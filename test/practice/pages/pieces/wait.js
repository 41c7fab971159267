/** No time at all means the same task: URL and document then change together. */
export function wait(ms) {
  return ms === 0 ? undefined : new Promise((resolve) => setTimeout(resolve, ms));
}
