/** Plain data with regular expressions among it, as the shortest JavaScript that means the same. What is undefined is left out. */
export function writeLiteral(value: unknown): string {
  if (value instanceof RegExp) return value.toString();
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${writeName(name)}:${writeLiteral(field)}`).join(",")}}`;
}

const writeName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
