import type { BackupEnd, BackupHead, RowKind } from "../../domain/backup/backup-part.ts";
import type { BackupPlace } from "../../domain/backup/backup-place.ts";
import { endText } from "../../domain/backup/end-text.ts";
import { ROW_KINDS } from "../../domain/backup/row-kinds.ts";
import { writeBackupRows } from "../../domain/backup/write-backup-rows.ts";
import type { Household } from "../../domain/plan/household.ts";
import { decodeEndingsGiven } from "../../domain/verdict/decode-endings-given.ts";
import { decodeLessToday } from "../../domain/less-today/decode-less-today.ts";
import { decodeDate } from "../../domain/decode-date.ts";
import type { Decoder } from "../../domain/decode.ts";
import type { BirthdayKeeper } from "../birthday/birthday-keeper.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import { readForgettings } from "../record/load-record.ts";
import type { Lock } from "../door/lock.ts";
import { META } from "../names.ts";
import type { DocumentStore, Ports } from "../ports.ts";

/** Rows of a part: some hundred kilobytes of text, which a message carries in a moment. */
const ROWS_AT_ONCE: Readonly<Record<RowKind, number>> = {
  hours: 500,
  days: 200,
  closed: 2000,
  grants: 1000,
  requests: 500,
  journal: 2000,
};

type Parts = {
  readonly ports: Pick<Ports, "documents" | "archive">;
  readonly keeper: HouseholdKeeper;
  readonly lock: Lock;
  readonly birthdays: BirthdayKeeper;
};

/** Reads everything that a backup holds, a part at a time. Nothing is remembered between two parts. */
export function createBackupMaker({ ports: { documents, archive }, keeper, lock, birthdays }: Parts) {
  /** What is stored of each child under a name; what does not decode is none. */
  async function ofChildren<T>(
    household: Household,
    store: DocumentStore,
    nameOf: (child: string) => string,
    decode: Decoder<T>,
  ): Promise<readonly { readonly child: Household["children"][number]["id"]; readonly value: T }[]> {
    const found = await Promise.all(
      household.children.map(async ({ id }) => {
        try {
          return [{ child: id, value: decode(await documents.get(store, nameOf(id)), nameOf(id)) }];
        } catch {
          return [];
        }
      }),
    );
    return found.flat();
  }

  /** Null where no household is in force, or no lock: there is nothing to keep. */
  async function head(madeAtMs: number): Promise<BackupHead | null> {
    const [record, signed, inForce] = await Promise.all([lock.read(), keeper.signed(), keeper.inForce()]);
    if (record === null || signed === null || inForce.kind !== "in-force") return null;
    const { household } = inForce;
    const [firstDays, endings, less, forgettings] = await Promise.all([
      ofChildren(household, "meta", META.firstDay, decodeDate),
      ofChildren(household, "meta", META.endingsGiven, decodeEndingsGiven),
      ofChildren(household, "tightenings", (child) => child, decodeLessToday),
      readForgettings({ documents }, null),
    ]);
    return {
      kind: "head",
      madeAtMs,
      lock: record,
      household: signed,
      birthdays: await birthdays.signed(),
      firstDays: firstDays.map(({ child, value }) => ({ child, date: value })),
      endings: endings.map(({ child, value }) => ({ child, given: value })),
      forgettings,
      lessToday: less.map(({ child, value }) => ({ child, less: value })),
    };
  }

  return {
    head,

    /** How many rows there are in all: for whoever shows how far it has come. */
    async count(): Promise<number> {
      const counts = await Promise.all(ROW_KINDS.map(archive.count));
      return counts.reduce((sum, count) => sum + count, 0);
    },

    /** The rows at a place, as text, and the place after them; null after the last. */
    async rows({ kind, after }: BackupPlace): Promise<{ part: string; rows: number; next: BackupPlace | null }> {
      const { rows, last } = await archive.slice(kind, after, ROWS_AT_ONCE[kind]);
      const following = ROW_KINDS[ROW_KINDS.indexOf(kind) + 1];
      const next =
        last !== null ? { kind, after: last } : following === undefined ? null : { kind: following, after: null };
      return { part: writeBackupRows(kind, rows), rows: rows.length, next };
    },

    /** The last part: a parent's signature over the prints of the others. */
    async end(prints: readonly string[], householdKey: Uint8Array): Promise<string> {
      return JSON.stringify({
        kind: "end",
        signature: await lock.sign(householdKey, endText(prints)),
      } satisfies BackupEnd);
    },
  };
}

export type BackupMaker = ReturnType<typeof createBackupMaker>;
