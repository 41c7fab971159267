import type { StagedPart } from "../domain/backup/decode-staged.ts";
import { readBackupPart } from "../domain/backup/read-backup-part.ts";
import { changesOfChildren } from "../domain/backup/restore-preview.ts";
import type { RestoreDone, RestoreLook } from "../domain/backup/restore-views.ts";
import type { OpenSession } from "../domain/door/open-session.ts";
import { refusal, type Refusal } from "../domain/door/refusal.ts";
import type { GatherFacts } from "./gather-facts.ts";
import type { Lock } from "./lock.ts";
import type { AskedBackup, NotOpened, OpenBackup, OpenedBackup } from "./open-backup.ts";
import type { Ports } from "./ports.ts";
import type { Restore } from "./restorer.ts";
import type { InTurn } from "./serial-queue.ts";
import type { Setup } from "./setup-state.ts";

type Parts = {
  readonly ports: Pick<Ports, "archive">;
  readonly open: OpenBackup;
  readonly restore: Restore;
  readonly lock: Lock;
  readonly setup: Setup;
  readonly gather: GatherFacts;
  readonly inTurn: InTurn;
};
type With = { readonly session: OpenSession };
type Taken = { readonly kind: "taken" } | { readonly kind: "damaged"; readonly place: string };

/**
 * A backup comes in part by part, is looked at, and then restored as a whole: in the first run by who sits there, since
 * nothing is held yet, and everywhere else behind the PIN. Secrets are stretched outside the turn: they take half a second.
 */
export function createRestoreHandlers({ ports: { archive }, open, restore, lock, setup, gather, inTurn }: Parts) {
  /** Read where it comes in, so that a damaged file is told of at once and never stored. */
  async function take(staged: StagedPart): Promise<Taken> {
    try {
      readBackupPart(staged, `content[${staged.index}]`);
    } catch (error) {
      const place = error instanceof Error ? (error.message.split(":")[0] ?? "") : "";
      return { kind: "damaged", place: place.startsWith("content") ? place : `content[${staged.index}]` };
    }
    if (staged.index === 0) await archive.unstage();
    await archive.stage(staged);
    return { kind: "taken" };
  }

  async function preview({ head, household, days }: OpenedBackup): Promise<RestoreLook> {
    const [{ household: before, facts }, record] = await Promise.all([gather(), lock.read()]);
    const { timeZone, freeWeekdays, grownUps } = household;
    const opens = head.lock.grownUps.map(({ id }) => grownUps.find((one) => one.id === id)?.name ?? "");
    return {
      kind: "preview",
      preview: {
        madeAtMs: head.madeAtMs,
        ...{ timeZone, freeWeekdays, days },
        children: changesOfChildren(before, household, facts.day.date),
        grownUps: opens,
        changesLock: record !== null && record.publicKey !== head.lock.publicKey,
      },
    };
  }

  async function look(asked: AskedBackup, session: OpenSession | null): Promise<RestoreLook> {
    const opened = await open(asked, session);
    return opened.kind === "opened" ? inTurn(() => preview(opened)) : opened;
  }

  async function carryOut(asked: AskedBackup, session: OpenSession | null): Promise<RestoreDone | NotOpened> {
    const opened = await open(asked, session);
    if (opened.kind !== "opened") return opened;
    if (asked.snapshot !== null) await archive.unstage();
    return inTurn(async () => ({ kind: "done", ...(await restore(opened)) }));
  }

  /** Before there is a PIN here: from then on it is asked for, in Settings. */
  async function isFirstRun(): Promise<boolean> {
    return (await setup.status()) === "unfinished" && !(await lock.isMade());
  }

  return {
    "setup/restore-put": async (part: StagedPart): Promise<Taken | Refusal> =>
      (await isFirstRun()) ? take(part) : refusal("not-now"),
    "setup/restore-look": async ({ secret }: { secret: string | null }): Promise<RestoreLook | Refusal> =>
      (await isFirstRun()) ? look({ snapshot: null, secret }, null) : refusal("not-now"),
    "setup/restore": async ({ secret }: { secret: string }): Promise<RestoreDone | NotOpened | Refusal> =>
      (await isFirstRun()) ? carryOut({ snapshot: null, secret }, null) : refusal("not-now"),

    "restore/put": (part: StagedPart): Promise<Taken> => take(part),
    "restore/look": (asked: AskedBackup, { session }: With): Promise<RestoreLook> => look(asked, session),
    "restore/do": (asked: AskedBackup, { session }: With): Promise<RestoreDone | NotOpened> => carryOut(asked, session),
    async "restore/drop"(): Promise<Record<never, never>> {
      await archive.unstage();
      return {};
    },
  };
}
