import { practiceDomains } from "./practice-domains.ts";

/**
 * The value of Chromium's `--host-resolver-rules`: the practice domains lead to loopback, every other name to nowhere, so that
 * neither a test nor the browser itself reaches the internet, and the log holds nothing but what pages asked for.
 */
export function writeHostRules(port: number): string {
  const rules = [...practiceDomains.keys()].flatMap((domain) =>
    // A host with a final dot is a host of its own to the resolver.
    [domain, `*.${domain}`, `${domain}.`, `*.${domain}.`].map((pattern) => `MAP ${pattern} 127.0.0.1:${port}`),
  );
  return [...rules, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"].join(", ");
}
