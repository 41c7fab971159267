import { certificateKeyHash } from "#test/practice/certificate-key-hash";
import { writeHostRules } from "#test/practice/write-host-rules";

/**
 * Arguments that lead the practice domains to the practice network and make Chromium trust its one key.
 * Nothing else is trusted: a service worker is registered there as on the real sites, which a general
 * `--ignore-certificate-errors` would change.
 */
export function mapHostsForChromium(port: number): readonly string[] {
  return [
    `--host-resolver-rules=${writeHostRules(port)}`,
    `--ignore-certificate-errors-spki-list=${certificateKeyHash}`,
  ];
}
