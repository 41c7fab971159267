import fc from "fast-check";

/** Zones whose clocks do what clocks seldom do, and two that are ordinary. */
export const ZONES = [
  "UTC",
  "Europe/Madrid",
  "America/New_York",
  "Australia/Lord_Howe", // half an hour of summer time
  "Asia/Kolkata", // half an hour from everyone
  "America/St_Johns", // half an hour, and clocks changed at 00:01 until 2011
  "America/Sao_Paulo", // midnight skipped until 2018
  "Asia/Beirut", // midnight skipped still
  "America/Havana", // midnight comes twice
  "Pacific/Apia", // no 30 December 2011
  "Africa/Casablanca", // summer time stops for Ramadan
] as const;

export const zone = fc.constantFrom(...ZONES);
export const dayStart = fc.integer({ min: 0, max: 6 });
/** Whole milliseconds from 1990 to 2040. */
export const instant = fc.integer({ min: Date.UTC(1990), max: Date.UTC(2040) });
