/** What `byHost` holds for `host` (lower case, no final dot) or the nearest name above it; undefined for none. */
export function lookUpHost<T>(byHost: ReadonlyMap<string, T>, host: string): T | undefined {
  for (let name = host; ;) {
    const found = byHost.get(name);
    if (found !== undefined) return found;
    const dot = name.indexOf(".");
    if (dot < 0) return undefined;
    name = name.slice(dot + 1);
  }
}
