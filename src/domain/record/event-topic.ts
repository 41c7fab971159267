import type { JournalEvent } from "../journal/journal-event.ts";

/** What the journal can be narrowed to. */
export const EVENT_TOPICS = ["plan", "given", "closed", "family", "door", "computer"] as const;
export type EventTopic = (typeof EVENT_TOPICS)[number];

/** What each kind of event is about. A new kind does not compile until it stands here. */
const TOPICS: Readonly<Record<JournalEvent["kind"], EventTopic>> = {
  "set-up-finished": "computer",
  blocked: "closed",
  finished: "closed",
  granted: "given",
  "minutes-taken": "given",
  asked: "given",
  answered: "given",
  "grant-taken-back": "given",
  "rules-changed": "plan",
  "plan-changed": "plan",
  "less-today": "plan",
  "less-taken-back": "plan",
  "birthday-answered": "plan",
  "calendar-changed": "plan",
  paused: "closed",
  "child-added": "family",
  "child-changed": "family",
  "child-removed": "family",
  chosen: "family",
  "wrong-code": "family",
  "use-changed": "family",
  "language-changed": "family",
  "guest-opened": "family",
  "turn-started": "door",
  "turn-ended": "door",
  "grown-up-added": "door",
  "grown-up-removed": "door",
  "pin-set": "door",
  "wrong-pin": "door",
  "wrong-backup-secret": "door",
  "recovery-code-used": "door",
  "clock-changed": "computer",
  "zone-changed": "computer",
  "curtain-removed": "closed",
  "guard-silent": "closed",
  "access-changed": "computer",
  "was-off": "computer",
  "document-refused": "computer",
  "signup-held": "closed",
  purged: "computer",
  forgotten: "family",
  "retention-changed": "family",
  "version-updated": "computer",
  restored: "family",
  "backed-up": "family",
  exported: "family",
  "chain-broken": "computer",
  "chain-begun": "computer",
};

export const eventTopic = ({ kind }: JournalEvent): EventTopic => TOPICS[kind];
