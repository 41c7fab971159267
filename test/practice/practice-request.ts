/** One request as the practice network saw it. A test proves with these that a closed site received none. */
export type PracticeRequest = {
  readonly atMs: number;
  /** Without the port; a final dot stays, because tests ask about it. */
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly method: string;
  /** What the browser says that it will use the answer for (`sec-fetch-dest`): `document`, `iframe`, `script`, `empty`, … */
  readonly kind: string;
  /** `sec-purpose`, such as `prefetch;prerender`; empty for an ordinary visit. */
  readonly purpose: string;
};
