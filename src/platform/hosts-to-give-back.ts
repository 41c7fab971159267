import { isOnHost } from "#domain/catalogue/is-on-host";

/**
 * The hosts of which the browser's leave is given back when the sites at `over` end and those at `kept` stay. Leave for a host
 * takes along, in Chromium, what was given for any of its subdomains: so it stays while one of those is kept, and is over with
 * the last of them. `allowed` is all that the browser lets us into.
 */
export function hostsToGiveBack(
  over: readonly string[],
  kept: readonly string[],
  allowed: readonly string[],
): readonly string[] {
  const left = allowed.filter((host) => over.some((gone) => gone !== host && isOnHost(gone, host)));
  return [...new Set([...over, ...left])].filter((host) => !kept.some((one) => isOnHost(one, host)));
}
