import type { AskedMinutes, ChildRequest, Purpose } from "../asking/child-request.ts";
import type { ChildId, GrownUpId, SiteId } from "../ids.ts";
import type { Language } from "../language.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { BirthdayAnswer } from "../birthday/birthday.ts";
import type { Direction } from "../compare/compare-plans.ts";
import type { HeldBecause } from "../signup/claim.ts";
import type { RulePart } from "../plan/plan.ts";
import type { ChainBreak } from "../seal/chain-report.ts";
import type { KeptFor, Retention } from "../record/retention.ts";
import type { BlockReason, Ending } from "../verdict/verdict.ts";

/** Several kinds that say the same of what they are about. */
type Each<Kind extends string, Said> = Kind extends string ? { readonly kind: Kind } & Said : never;

/** What happened, in kinds and numbers. No URL, title, word or typed date can be said in these types. */
export type JournalDetail =
  | { readonly kind: "set-up-finished" }
  | {
      readonly kind: "blocked";
      readonly child: ChildId;
      readonly site: SiteId;
      readonly surface: Surface;
      readonly reason: BlockReason;
    }
  | { readonly kind: "finished"; readonly child: ChildId; readonly site: SiteId; readonly ending: Ending }
  /** Null minutes were given by the clock. */
  | { readonly kind: "granted"; readonly child: ChildId; readonly minutes: number | null; readonly by: GrownUpId }
  /** Minutes that a parent had allowed beforehand. */
  | {
      readonly kind: "minutes-taken";
      readonly child: ChildId;
      readonly minutes: number;
      readonly by: "code" | "spare";
    }
  | {
      readonly kind: "asked";
      readonly child: ChildId;
      readonly what: ChildRequest["kind"];
      readonly minutes: AskedMinutes;
      readonly purpose: Purpose | null;
    }
  | {
      readonly kind: "answered";
      readonly child: ChildId;
      readonly answer: "yes" | "no" | "taken-back";
      readonly minutes: number | null;
      readonly purpose: Purpose | null;
    }
  | { readonly kind: "grant-taken-back"; readonly child: ChildId; readonly minutes: number | null }
  | {
      readonly kind: "rules-changed";
      readonly child: ChildId;
      readonly what: "daily-minutes" | "plan";
      readonly from: number | null;
      readonly to: number | null;
      readonly by: GrownUpId;
    }
  | Each<"child-added" | "child-changed" | "child-removed" | "wrong-code", { readonly child: ChildId }>
  /** Who said that they are here; null is a guest. */
  | { readonly kind: "chosen"; readonly child: ChildId | null }
  | Each<"grown-up-added" | "grown-up-removed" | "pin-set", { readonly grownUp: GrownUpId; readonly by: GrownUpId }>
  | { readonly kind: "language-changed"; readonly to: Language; readonly by: GrownUpId }
  | { readonly kind: "use-changed"; readonly to: "shared" | "children"; readonly by: GrownUpId }
  | { readonly kind: "guest-opened"; readonly sites: number; readonly minutes: number; readonly by: GrownUpId }
  | {
      readonly kind: "plan-changed";
      readonly child: ChildId;
      readonly part: RulePart;
      readonly direction: Direction;
      /** The part in one figure, before and after; null is no limit. */
      readonly from: number | null;
      readonly to: number | null;
      readonly by: GrownUpId;
    }
  /** A child kept its own day stricter: minutes for everything (null as the plan has it), and how many sites it closed. */
  | {
      readonly kind: "less-today";
      readonly child: ChildId;
      readonly minutes: number | null;
      readonly closed: number;
    }
  | { readonly kind: "less-taken-back"; readonly child: ChildId; readonly by: GrownUpId }
  | {
      readonly kind: "birthday-answered";
      readonly child: ChildId;
      readonly age: number;
      readonly answer: BirthdayAnswer["answer"];
      readonly sitesOpened: number;
      readonly by: GrownUpId;
    }
  | { readonly kind: "calendar-changed"; readonly looser: boolean; readonly by: GrownUpId }
  | { readonly kind: "paused"; readonly on: boolean }
  | { readonly kind: "turn-started"; readonly by: GrownUpId; readonly minutes: number | null }
  | { readonly kind: "turn-ended" }
  | { readonly kind: "wrong-pin"; readonly tries: number }
  /** A PIN or a recovery code that did not open a backup. */
  | { readonly kind: "wrong-backup-secret"; readonly tries: number }
  | { readonly kind: "recovery-code-used" }
  | { readonly kind: "clock-changed"; readonly byMs: number }
  | { readonly kind: "zone-changed"; readonly from: string; readonly to: string }
  | { readonly kind: "curtain-removed"; readonly site: SiteId }
  | { readonly kind: "guard-silent"; readonly site: SiteId }
  | {
      readonly kind: "access-changed";
      readonly what: "hosts" | "private-windows" | "everywhere";
      readonly allowed: boolean;
    }
  | { readonly kind: "was-off"; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: "document-refused"; readonly store: "household" | "pause" | "clock" }
  /** A sign-up was sent with the child's own birth date. Whether the site made the account it alone knows. */
  | { readonly kind: "account-made"; readonly child: ChildId; readonly site: SiteId }
  /** A form that makes an account was held: how much older the child would have been, and never what was typed. */
  | { readonly kind: "signup-held"; readonly child: ChildId; readonly site: SiteId; readonly because: HeldBecause }
  /** Somewhere in this span the record is not as it was written. */
  | ({ readonly kind: "chain-broken" } & ChainBreak)
  /** What is older is sealed no more, or never was. */
  | { readonly kind: "chain-begun" }
  /** So many records and events were destroyed because they were as old as the household keeps them; null was kept for ever. */
  | {
      readonly kind: "purged";
      readonly minutesBeforeMs: number | null;
      readonly journalBeforeMs: number | null;
      readonly records: number;
      readonly events: number;
    }
  /** A parent forgot a stretch of the record, of one child or (null) of every one. */
  | {
      readonly kind: "forgotten";
      readonly what: "week" | "everything";
      readonly child: ChildId | null;
      readonly fromMs: number;
      readonly toMs: number;
      readonly by: GrownUpId;
    }
  | {
      readonly kind: "retention-changed";
      readonly what: keyof Retention;
      readonly from: KeptFor;
      readonly to: KeptFor;
      readonly by: GrownUpId;
    }
  | { readonly kind: "version-updated"; readonly from: string; readonly to: string }
  /** A backup was put in the place of what was here, with a record of so many days. */
  | { readonly kind: "restored"; readonly days: number; readonly by: GrownUpId }
  | { readonly kind: "backed-up"; readonly sealed: boolean; readonly by: GrownUpId }
  | { readonly kind: "exported"; readonly as: "csv" | "json"; readonly by: GrownUpId };

export type JournalEvent = { readonly atMs: number } & JournalDetail;
