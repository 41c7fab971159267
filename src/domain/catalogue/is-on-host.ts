/** Whether `host` is `covered` or one of its subdomains; with a dot before it, one of its subdomains alone. Both in lower case. */
export function isOnHost(host: string, covered: string): boolean {
  return host === covered || host.endsWith(covered.startsWith(".") ? covered : `.${covered}`);
}
