import { isolated } from "./isolated.ts";

/** What keeps its Latin letters in Arabic, each running its own way. */
export const PORCHLIGHT = isolated("Porchlight");
export const PIN = isolated("PIN");
