import type { Surface } from "../catalogue/surface.ts";

/** Surfaces that one can start from, and that screens link to; a post or a profile is somewhere in particular. */
export const ENTRANCES: readonly Surface[] = ["feed", "messages", "search"];
