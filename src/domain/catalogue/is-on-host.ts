/** Whether `host` is `covered` or one of its subdomains; both in lower case. */
export function isOnHost(host: string, covered: string): boolean {
  return host === covered || (host.endsWith(covered) && host[host.length - covered.length - 1] === ".");
}
