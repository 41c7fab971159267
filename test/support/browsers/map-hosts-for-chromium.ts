import { certificateKeyHash } from "#test/practice/certificate-key-hash";

/**
 * Arguments that lead every host name to the practice network and make Chromium trust its one key.
 * Nothing else is trusted: a service worker is registered there as on the real sites, which a general
 * `--ignore-certificate-errors` would change.
 */
export function mapHostsForChromium(port: number): readonly string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    `--ignore-certificate-errors-spki-list=${certificateKeyHash}`,
  ];
}
