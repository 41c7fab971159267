/** What one check of `npm test` came to. A check that died counts as one failure, whatever it counted before. */
export type CheckResult = { readonly passed: number; readonly failed: number; readonly skipped: number };
