/** One figure of `npm run bench`. */
export type Measurement = {
  readonly what: string;
  readonly value: number;
  readonly unit: "µs" | "ms" | "kB" | "%" | "wake-ups";
  /** The figure shall stay under this (or at it, for a count). */
  readonly aim: number;
  /** What is known to make it miss its aim; shown only then. */
  readonly why?: string;
};

/** What a file of this folder exports as `bench`. Those that need a browser or a build make it themselves. */
export type Bench = { readonly name: string; readonly run: (stop: AbortSignal) => Promise<readonly Measurement[]> };
