import type { RestorePreview } from "./restore-preview.ts";

/** What stands before a restore. */
export type RestoreLook =
  | { readonly kind: "preview"; readonly preview: RestorePreview }
  /** It belongs to a household of its own, whose PIN or recovery code opens it. */
  | { readonly kind: "needs-secret" }
  | { readonly kind: "wrong-secret"; readonly tries: number; readonly waitMs: number }
  /** Too many were wrong: this one was not tried. */
  | { readonly kind: "waiting"; readonly waitMs: number }
  /** The household that was lost here had another lock. */
  | { readonly kind: "not-theirs" }
  /** Not every part of it is here, in its place. */
  | { readonly kind: "incomplete" }
  /** It is not what was written: its signature is not true. */
  | { readonly kind: "changed" };

export type RestoreDone = {
  readonly kind: "done";
  /** A new session, where the lock is another now; null where the one before goes on. */
  readonly token: string | null;
};

/** What Settings and Today know of backups. */
export type BackupView = {
  /** When the last one was made, or restored; null for never. Household epoch milliseconds. */
  readonly lastAtMs: number | null;
  /** It is a month since, and nobody closed the line that says so. */
  readonly asks: boolean;
  readonly timeZone: string;
  readonly snapshots: readonly {
    readonly id: number;
    readonly madeAtMs: number;
    readonly children: readonly string[];
  }[];
};
