/** A field of what a driver answered, which nobody has typed; undefined where there is none. */
export function pick(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
