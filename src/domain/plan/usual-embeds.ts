import type { Embeds } from "./plan.ts";

/** What a plan has unless a parent says otherwise, and what one has that was signed before there was a choice. */
export const USUAL_EMBEDS: Embeds = { where: "learning-sites", added: [], removed: [] };
