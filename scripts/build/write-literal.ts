/**
 * Plain data with regular expressions among it, as the shortest JavaScript that means the same. What is undefined is left
 * out, and is a hole within a row.
 */
export function writeLiteral(value: unknown): string {
  if (value instanceof RegExp) return value.toString();
  if (Array.isArray(value)) return writeRow(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${writeName(name)}:${writeLiteral(field)}`).join(",")}}`;
}

function writeRow(row: readonly unknown[]): string {
  const filled = row.slice(0, row.findLastIndex((item) => item !== undefined) + 1);
  return `[${filled.map((item) => (item === undefined ? "" : writeLiteral(item))).join(",")}]`;
}

const writeName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
