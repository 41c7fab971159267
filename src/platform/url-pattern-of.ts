/**
 * What the addresses on these hosts and their subdomains look like, under either of their names: with the final dot, and without.
 * As one pattern: two thousand filters of a host each cost both browsers more at every start of ours (Firefox 40 ms to none). A name that only ends
 * alike (`netflix.com` as `x.com`) is none of them.
 */
export const urlPatternOf = (hosts: readonly string[]): string =>
  `^https?://(?:[^/?#]*[.@])?(?:${hosts.map((host) => host.replaceAll(".", "\\.")).join("|")})\\.?[:/]`;
