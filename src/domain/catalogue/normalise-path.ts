import { decodeUnreserved } from "./decode-unreserved.ts";

/** What only an unusual path holds: an escape, a backslash, an empty or a dotted segment. */
const UNUSUAL = /[%\\]|\/\/|\/\.\.?(?:\/|$)/;

/**
 * The path as a site routes it: `\` is `/`, `.` and `..` are resolved (also written `%2e`), then doubled slashes fold into
 * one and the final slash goes. In this order, since browsers resolve before any server sees the path.
 */
export function normalisePath(path: string): string {
  if (!UNUSUAL.test(path)) return dropFinalSlash(path);
  const segments: string[] = [];
  for (const segment of decodeUnreserved(path).replaceAll("\\", "/").split("/").slice(1)) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return `/${segments.filter((segment) => segment !== "").join("/")}`;
}

function dropFinalSlash(path: string): string {
  if (path.length > 1 && path.endsWith("/")) return path.slice(0, -1);
  return path === "" ? "/" : path;
}
