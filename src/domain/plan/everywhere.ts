import type { Scope } from "./plan.ts";

/** Every part of every site. */
export const EVERYWHERE = { site: "all", surface: "all" } as const satisfies Scope;
