import type { AgeLaw } from "./age-law.ts";

/** A country, or a state or province with rules of its own. */
export type Country = {
  /** ISO 3166: `ES`, or `US-FL` for a part of a country. */
  readonly code: string;
  readonly name: string;
  readonly memberOf: readonly ("EU" | "EEA")[];
  /** Null where none is known. */
  readonly law: AgeLaw | null;
};
