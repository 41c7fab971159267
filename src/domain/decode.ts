/** Turns something unknown into a `T`, or throws a `DecodeError` that names the place. The only home of `as` for data. */
export type Decoder<T> = (value: unknown, at: string) => T;

export class DecodeError extends Error {}

const refuse = (at: string, wanted: string): never => {
  throw new DecodeError(`${at}: ${wanted} was expected.`);
};

export const text: Decoder<string> = (value, at) => (typeof value === "string" ? value : refuse(at, "a text"));

export const finite: Decoder<number> = (value, at) =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse(at, "a number");

export const truth: Decoder<boolean> = (value, at) =>
  typeof value === "boolean" ? value : refuse(at, "true or false");

export const within =
  (least: number, most: number): Decoder<number> =>
  (value, at) => {
    const number = finite(value, at);
    return number >= least && number <= most ? number : refuse(at, `a number from ${least} to ${most}`);
  };

export const wholeWithin =
  (least: number, most: number): Decoder<number> =>
  (value, at) => {
    const number = within(least, most)(value, at);
    return Number.isInteger(number) ? number : refuse(at, "a whole number");
  };

export const matching =
  (pattern: RegExp, wanted: string): Decoder<string> =>
  (value, at) => {
    const found = text(value, at);
    return pattern.test(found) ? found : refuse(at, wanted);
  };

export const shortText = (most: number): Decoder<string> =>
  matching(new RegExp(`^[^]{0,${most}}$`), `at most ${most} characters`);

export const oneOf =
  <const T extends string | number>(...allowed: readonly T[]): Decoder<T> =>
  (value, at) =>
    allowed.find((one) => one === value) ?? refuse(at, `one of ${allowed.join(", ")}`);

export const nullable =
  <T>(inner: Decoder<T>): Decoder<T | null> =>
  (value, at) =>
    value === null ? null : inner(value, at);

export const listOf =
  <T>(inner: Decoder<T>, most = 1000): Decoder<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) return refuse(at, `a list of at most ${most}`);
    return value.map((item, index) => inner(item, `${at}[${index}]`));
  };

export const mapped =
  <A, B>(inner: Decoder<A>, change: (value: A) => B): Decoder<B> =>
  (value, at) =>
    change(inner(value, at));

/** An object with exactly these keys: an unknown key is refused, so that nothing rides along. */
export const shapeOf =
  <T extends object>(fields: { readonly [K in keyof T]: Decoder<T[K]> }): Decoder<T> =>
  (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(at, "an object");
    const known = Object.keys(fields);
    const stranger = Object.keys(value).find((key) => !known.includes(key));
    if (stranger !== undefined) return refuse(`${at}.${stranger}`, "no such key");
    const made: Record<string, unknown> = {};
    for (const key of known) {
      const decode = fields[key as keyof T];
      made[key] = decode((value as Record<string, unknown>)[key], `${at}.${key}`);
    }
    return made as T;
  };
