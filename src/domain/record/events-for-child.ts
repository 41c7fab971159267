import { assertNever } from "../assert-never.ts";
import type { ChildId } from "../ids.ts";
import type { JournalEvent } from "../journal/journal-event.ts";

/**
 * What a child reads of the journal: all that is its own, and what was so for the whole family. Of brothers and sisters
 * nothing, nor who tried the door: a count of tries shames, and whose tries they were nobody knows.
 */
export function eventsForChild(events: readonly JournalEvent[], child: ChildId): readonly JournalEvent[] {
  return events.filter((event) => isForChild(event, child));
}

function isForChild(event: JournalEvent, child: ChildId): boolean {
  switch (event.kind) {
    case "blocked":
    case "finished":
    case "granted":
    case "minutes-taken":
    case "asked":
    case "answered":
    case "grant-taken-back":
    case "rules-changed":
    case "plan-changed":
    case "less-today":
    case "less-taken-back":
    case "birthday-answered":
    case "child-added":
    case "child-changed":
    case "chosen":
    case "account-made":
    case "signup-held":
      return event.child === child;
    case "set-up-finished":
    case "calendar-changed":
    case "paused":
    case "turn-started":
    case "turn-ended":
    case "clock-changed":
    case "zone-changed":
    case "access-changed":
    case "was-off":
    case "document-refused":
    case "purged":
    case "retention-changed":
    case "version-updated":
    case "restored":
    case "backed-up":
    case "exported":
      return true;
    case "forgotten":
      return event.child === null || event.child === child;
    case "child-removed":
    case "wrong-code":
    case "grown-up-added":
    case "grown-up-removed":
    case "pin-set":
    case "use-changed":
    case "language-changed":
    case "guest-opened":
    case "wrong-pin":
    case "wrong-backup-secret":
    case "recovery-code-used":
    case "curtain-removed":
    case "guard-silent":
    case "chain-broken":
    case "chain-begun":
      return false;
    default:
      return assertNever(event);
  }
}
