/** What a page of a site is, in the order in which a tie is read: the stricter first, and before all others five that never end. */
export const SURFACES = [
  "feed",
  "shorts",
  "stories",
  "explore",
  "live",
  "watch",
  "post",
  "profile",
  "messages",
  "search",
  "compose",
  "signup",
  "login",
  "settings",
  "other",
] as const;

export type Surface = (typeof SURFACES)[number];

/** The surfaces that never end by themselves; they close at once when time runs out. */
export const ENDLESS_SURFACES: readonly Surface[] = SURFACES.slice(0, 5);
