import type { BackupHead } from "../../domain/backup/backup-part.ts";
import { decodeBackupPart } from "../../domain/backup/decode-backup-part.ts";
import type { BackupView } from "../../domain/backup/restore-views.ts";
import { finite, nullable, shapeOf, truth } from "../../domain/decode.ts";
import { decodeHousehold } from "../../domain/plan/decode-household.ts";
import type { BackupMaker } from "./backup-maker.ts";
import type { Gathered } from "../gather-facts.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

/** "After 30 days without one Today mentions it once" (issue 4, "In and out"). */
const ASKED_AFTER_MS = 30 * 86_400_000;

type Noted = { readonly sinceMs: number; readonly lastAtMs: number | null; readonly isClosed: boolean };
const decodeNoted = shapeOf<Noted>({ sinceMs: finite, lastAtMs: nullable(finite), isClosed: truth });
/** Of before backups were: it is time for one. */
const NOTHING: Noted = { sinceMs: 0, lastAtMs: null, isClosed: false };

/** When a backup was made, whether Today asks for one, and the snapshots that are kept without being asked. */
export function createBackupKeeper({ documents, archive }: Pick<Ports, "documents" | "archive">, maker: BackupMaker) {
  async function noted(): Promise<Noted> {
    try {
      return decodeNoted(await documents.get("meta", META.backup), "backup");
    } catch {
      return NOTHING;
    }
  }

  const put = (note: Noted): Promise<void> => documents.put("meta", META.backup, note);
  const made = (nowMs: number): Noted => ({ sinceMs: nowMs, lastAtMs: nowMs, isClosed: false });

  async function keepSnapshot(nowMs: number): Promise<void> {
    const head = await maker.head(nowMs);
    if (head !== null) await archive.keepSnapshot(head);
  }

  /** Those that can be read. */
  async function snapshots(): Promise<readonly { readonly id: number; readonly head: BackupHead }[]> {
    return (await archive.snapshots()).flatMap(({ id, value }) => {
      try {
        const head = decodeBackupPart(value, "snapshot");
        return head.kind === "head" ? [{ id, head }] : [];
      } catch {
        return [];
      }
    });
  }

  return {
    keepSnapshot,
    /** Those of the lock that someone asks after, newest first. */
    snapshotsOf: async (
      isTheirs: (publicKey: string) => Promise<boolean>,
    ): Promise<readonly { readonly id: number; readonly madeAtMs: number }[]> => {
      const found = await Promise.all(
        (await snapshots()).map(async ({ id, head: { lock, madeAtMs } }) =>
          (await isTheirs(lock.publicKey)) ? [{ id, madeAtMs }] : [],
        ),
      );
      return found.flat();
    },
    /** What is to be noted when one was made. */
    made,
    noteMade: (nowMs: number): Promise<void> => put(made(nowMs)),
    /** Nobody needs one before there is a record: the month begins. */
    begin: (nowMs: number): Promise<void> => put({ sinceMs: nowMs, lastAtMs: null, isClosed: false }),
    /** Until the next backup nothing is said any more. */
    closeLine: async (): Promise<void> => put({ ...(await noted()), isClosed: true }),

    /**
     * What stood when a household day was first looked at, where it is not what the last snapshot holds. Never throws: a full
     * disk is told elsewhere, and the next day tries again.
     */
    async keepOfDay({ held, household, facts, nowMs }: Gathered): Promise<void> {
      const { date } = facts.day;
      if (!held || household === null || (await documents.get("meta", META.snapshot)) === date) return;
      try {
        const [[last], head] = await Promise.all([snapshots(), maker.head(nowMs)]);
        if (head !== null && last?.head.household.text !== head.household.text) await archive.keepSnapshot(head);
        await documents.put("meta", META.snapshot, date);
      } catch {
        // See above.
      }
    },

    async view({ nowMs, facts }: Gathered): Promise<BackupView> {
      const [{ sinceMs, lastAtMs, isClosed }, kept] = await Promise.all([noted(), snapshots()]);
      return {
        lastAtMs,
        asks: !isClosed && nowMs - sinceMs >= ASKED_AFTER_MS,
        timeZone: facts.timeZone,
        snapshots: kept.map(({ id, head }) => ({ id, madeAtMs: head.madeAtMs, children: namesIn(head) })),
      };
    },
  };
}

/** For a list; whether it is signed is asked when it is opened. */
function namesIn({ household }: BackupHead): readonly string[] {
  try {
    return decodeHousehold(JSON.parse(household.text), "household").children.map(({ name }) => name);
  } catch {
    return [];
  }
}

export type BackupKeeper = ReturnType<typeof createBackupKeeper>;
