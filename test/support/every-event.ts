import { childId, grownUpId, siteId } from "#domain/ids";
import { HELD_BECAUSE } from "#domain/signup/claim";
import type { JournalEvent } from "#domain/journal/journal-event";

const child = childId("mia");
const by = grownUpId("ada");
const site = siteId("instagram");
const atMs = Temporal.ZonedDateTime.from("2026-11-18T17:20[Europe/Madrid]").epochMilliseconds;
const HOUR_MS = 3_600_000;

type Kind = JournalEvent["kind"];
type Of<K extends Kind> = Extract<JournalEvent, { kind: K }>;

/** Events of every kind, with all that each may say. A new kind does not compile until it stands here. */
const EVENTS: { readonly [K in Kind]: readonly Omit<Of<K>, "kind" | "atMs">[] } = {
  "set-up-finished": [{}],
  blocked: [
    { child, site, surface: "feed", reason: "daily-budget-spent" },
    { child, site, surface: "other", reason: "bedtime" },
    { child, site, surface: "signup", reason: "signup-held" },
  ],
  "account-made": [{ child, site }],
  "signup-held": HELD_BECAUSE.map((because) => ({ child, site, because })),
  finished: (["text", "video", "call"] as const).map((ending) => ({ child, site, ending })),
  granted: [1, 2, 15, null].map((minutes) => ({ child, minutes, by })),
  "minutes-taken": [
    { child, minutes: 15, by: "code" },
    { child, minutes: 15, by: "spare" },
  ],
  asked: [
    { child, what: "time", minutes: 15, purpose: "school" },
    { child, what: "time", minutes: null, purpose: null },
    { child, what: "wrongly-closed", minutes: null, purpose: null },
    { child, what: "signup", minutes: null, purpose: null },
  ],
  answered: [
    { child, answer: "yes", minutes: 15, purpose: "talk" },
    { child, answer: "yes", minutes: null, purpose: null },
    { child, answer: "no", minutes: null, purpose: null },
    { child, answer: "taken-back", minutes: null, purpose: null },
  ],
  "grant-taken-back": [15, null].map((minutes) => ({ child, minutes })),
  "rules-changed": [
    { child, what: "daily-minutes", from: 60, to: null, by },
    { child, what: "plan", from: null, to: null, by },
  ],
  "plan-changed": (["looser", "stricter", "both"] as const).map((direction) => ({
    ...{ child, part: "dailyMinutes" as const, direction, from: 60, to: 45, by },
  })),
  "less-today": [
    { child, minutes: 30, closed: 0 },
    { child, minutes: null, closed: 1 },
    { child, minutes: 2, closed: 3 },
  ],
  "less-taken-back": [{ child, by }],
  "birthday-answered": [
    { child, age: 13, answer: "opened", sitesOpened: 1, by },
    { child, age: 13, answer: "opened", sitesOpened: 5, by },
    { child, age: 13, answer: "postponed", sitesOpened: 0, by },
  ],
  "calendar-changed": [{ looser: true, by }],
  "child-added": [{ child }],
  "child-changed": [{ child }],
  "child-removed": [{ child }],
  "wrong-code": [{ child }],
  chosen: [{ child }, { child: null }],
  "grown-up-added": [{ grownUp: by, by }],
  "grown-up-removed": [{ grownUp: by, by }],
  "pin-set": [{ grownUp: by, by }],
  "use-changed": [
    { to: "shared", by },
    { to: "children", by },
  ],
  "language-changed": [{ to: "ar", by }],
  "guest-opened": [
    { sites: 1, minutes: 60, by },
    { sites: 3, minutes: 60, by },
  ],
  paused: [{ on: true }, { on: false }],
  "turn-started": [30, null].map((minutes) => ({ by, minutes })),
  "turn-ended": [{}],
  "wrong-pin": [{ tries: 1 }, { tries: 4 }],
  "wrong-backup-secret": [{ tries: 1 }, { tries: 4 }],
  "recovery-code-used": [{}],
  "clock-changed": [{ byMs: 24 * HOUR_MS }, { byMs: -HOUR_MS }],
  "zone-changed": [{ from: "Europe/Madrid", to: "Asia/Tokyo" }],
  "curtain-removed": [{ site }],
  "guard-silent": [{ site }],
  "access-changed": (["hosts", "private-windows", "everywhere"] as const).flatMap((what) =>
    [true, false].map((allowed) => ({ what, allowed })),
  ),
  "was-off": [
    { fromMs: atMs - HOUR_MS, toMs: atMs },
    { fromMs: atMs - 48 * HOUR_MS, toMs: atMs },
  ],
  "document-refused": (["household", "pause", "clock"] as const).map((store) => ({ store })),
  purged: [{ minutesBeforeMs: atMs, journalBeforeMs: null, records: 3, events: 1 }],
  forgotten: [
    { what: "week", child, fromMs: atMs, toMs: atMs + HOUR_MS, by },
    { what: "everything", child: null, fromMs: atMs, toMs: atMs + HOUR_MS, by },
  ],
  "retention-changed": [
    { what: "minutes", from: "year", to: "quarter", by },
    { what: "journal", from: "35-days", to: "for-ever", by },
  ],
  "chain-broken": [{ what: "changed", fromMs: 0, toMs: 1 }],
  "chain-begun": [{}],
  "version-updated": [{ from: "0.1.0", to: "0.2.0" }],
  restored: [1, 30].map((days) => ({ days, by })),
  "backed-up": [true, false].map((sealed) => ({ sealed, by })),
  exported: [
    { as: "csv", by },
    { as: "json", by },
  ],
};

export const EVERY_EVENT: readonly JournalEvent[] = Object.entries(EVENTS).flatMap(([kind, ofKind]) =>
  ofKind.map((said) => ({ kind, atMs, ...said }) as JournalEvent),
);
