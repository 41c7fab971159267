/** Names of documents in `meta` and `lock`, and of facts in the session: one place, so that none is spelled twice. */
export const META = {
  clock: "clock",
  setup: "setup",
  childInUse: "child-in-use",
  pause: "pause",
  endingsGiven: (child: string): string => `endings-given:${child}`,
  welcomed: "welcomed",
  refused: "refused",
  guestPass: "guest-pass",
  codeAsked: "code-asked",
  birthdays: "birthdays",
  closedTo: "closed-to",
  purgedOn: "purged-on",
  forgettings: "forgettings",
  backup: "backup",
  snapshot: "snapshot",
  firstDay: (child: string): string => `first-day:${child}`,
} as const;

export const LOCK = {
  door: "door",
  attempts: "attempts",
  codes: "codes",
  ofChild: (child: string): string => `attempts:${child}`,
} as const;

export const SESSION = {
  alive: "alive",
  clock: "clock",
  gap: "gap",
  door: "door",
  turn: "turn",
  present: "present",
  quiet: "quiet",
  asked: "asked",
  front: "front",
  beside: "beside",
  owed: "owed",
  badge: "badge",
  counts: "counts",
  household: "household",
  noAccess: "no-access",
  tidied: "tidied",
  failed: (tabId: number): string => `failed:${tabId}`,
  tab: (tabId: number): string => `tab:${tabId}`,
  everyTab: "tab:",
} as const;
