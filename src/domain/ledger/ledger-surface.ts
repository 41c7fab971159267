import { SURFACES } from "../catalogue/surface.ts";

/**
 * What a second is written down as: the surface that was watched, or school work. Seconds of school work that is for nothing
 * stand there alone; of school work that counts they stand in both, and whatever adds up budgets sees the surface.
 */
export const LEDGER_SURFACES = [...SURFACES, "school"] as const;

export type LedgerSurface = (typeof LEDGER_SURFACES)[number];
