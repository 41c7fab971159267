import { practiceDomains } from "./practice-domains.ts";

/** The practice site that answers for a host, or nothing when the host belongs to the neutral site. */
export function findPracticeSite(host: string): string | undefined {
  const labels = host.split(".");
  for (let start = 0; start < labels.length; start += 1) {
    const site = practiceDomains.get(labels.slice(start).join("."));
    if (site !== undefined) return site === "neutral" ? undefined : site;
  }
  return undefined;
}
