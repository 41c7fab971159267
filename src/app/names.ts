/** Names of documents in `meta` and `lock`, and of facts in the session: one place, so that none is spelled twice. */
export const META = {
  clock: "clock",
  setup: "setup",
  childInUse: "child-in-use",
  pause: "pause",
  endingsGiven: "endings-given",
  welcomed: "welcomed",
  refused: "refused",
} as const;

export const LOCK = { door: "door", attempts: "attempts", codes: "codes" } as const;

export const SESSION = {
  alive: "alive",
  clock: "clock",
  door: "door",
  turn: "turn",
  front: "front",
  owed: "owed",
  badge: "badge",
  noAccess: "no-access",
  failed: (tabId: number): string => `failed:${tabId}`,
  tab: (tabId: number): string => `tab:${tabId}`,
  everyTab: "tab:",
} as const;
