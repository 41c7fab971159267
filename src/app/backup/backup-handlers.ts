import type { BackupPlace } from "../../domain/backup/backup-place.ts";
import type { BackupView } from "../../domain/backup/restore-views.ts";
import { ROW_KINDS } from "../../domain/backup/row-kinds.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { BackupKeeper } from "./backup-keeper.ts";
import type { BackupMaker } from "./backup-maker.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { PatientLedger } from "../ledger/patient-ledger.ts";
import type { Ports } from "../ports.ts";

type Parts = {
  readonly ports: Pick<Ports, "journal">;
  readonly ledger: PatientLedger;
  readonly gather: GatherFacts;
  readonly maker: BackupMaker;
  readonly backups: BackupKeeper;
};
type With = { readonly session: OpenSession };
type Part = { readonly part: string; readonly rows: number; readonly of: number; readonly next: BackupPlace | null };

/** A backup as its page makes it: part after part, and a signature under the whole. */
export function createBackupHandlers({ ports: { journal }, ledger, gather, maker, backups }: Parts) {
  return {
    "backup/view": async (): Promise<BackupView> => backups.view(await gather()),

    async "backup/part"({ at }: { at: BackupPlace | null }): Promise<Part | Refusal> {
      if (at === null) await ledger.writeNow();
      const of = await maker.count();
      if (at !== null) return { ...(await maker.rows(at)), of };
      const head = await maker.head((await gather()).nowMs);
      if (head === null) return refusal("not-now", "no-plan");
      return { part: JSON.stringify(head), rows: 0, of, next: { kind: ROW_KINDS[0], after: null } };
    },

    async "backup/end"(
      { prints, sealed }: { prints: readonly string[]; sealed: boolean },
      { session }: With,
    ): Promise<{ part: string }> {
      const { nowMs } = await gather();
      const part = await maker.end(prints, session.householdKey);
      await journal.append({ kind: "backed-up", atMs: nowMs, sealed, by: session.grownUp });
      await backups.noteMade(nowMs);
      return { part };
    },

    async "backup/later"(): Promise<BackupView> {
      await backups.closeLine();
      return backups.view(await gather());
    },
  };
}
