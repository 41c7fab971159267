import type { StagedPart } from "../../domain/backup/decode-staged.ts";
import { readBackupPart } from "../../domain/backup/read-backup-part.ts";
import { changesOfChildren } from "../../domain/backup/restore-preview.ts";
import type { RestoreDone, RestoreLook } from "../../domain/backup/restore-views.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Lock } from "../door/lock.ts";
import type { LostHousehold } from "../setup/lost-household.ts";
import { LOCK } from "../names.ts";
import type { AskedBackup, NotOpened, OpenBackup, OpenedBackup } from "./open-backup.ts";
import type { Ports } from "../ports.ts";
import type { Restore } from "./restorer.ts";
import { sayFull } from "../door/say-full.ts";
import type { InTurn } from "../serial-queue.ts";
import type { Setup } from "../setup/setup-state.ts";

type Parts = {
  readonly ports: Pick<Ports, "archive" | "documents" | "journal">;
  readonly open: OpenBackup;
  readonly restore: Restore;
  readonly lock: Lock;
  readonly setup: Setup;
  readonly lost: LostHousehold;
  readonly inStep: KeepInStep;
  readonly gather: GatherFacts;
  readonly inTurn: InTurn;
};
type With = { readonly session: OpenSession };
type Taken = { readonly kind: "taken" } | { readonly kind: "damaged"; readonly place: string };

/** Who brings a backup: a parent behind the PIN, or whoever sits before a first run, or before what is left of a household. */
type Comer = OpenSession | "first-run" | "lost";

/**
 * A backup comes in part by part, is looked at, and then restored as a whole: in the first run by who sits there, since
 * nothing is held yet; where the database is lost by a PIN of the household that was in it; and everywhere else behind the PIN. Secrets are stretched outside the turn: they take half a second.
 */
export function createRestoreHandlers(parts: Parts) {
  const { open, restore, lock, setup, lost, inStep, gather, inTurn } = parts;
  const { archive, documents, journal } = parts.ports;

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

  async function preview({ head, household, days }: OpenedBackup, comer: Comer): Promise<RestoreLook> {
    const [{ household: before, facts }, record] = await Promise.all([gather(), comer === "lost" ? null : lock.read()]);
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

  async function settle(tries: number, comer: Comer): Promise<void> {
    // Before a first run is done there is no household that something could be said to.
    if (comer !== "first-run")
      await journal.append({ kind: "wrong-backup-secret", atMs: (await gather()).nowMs, tries });
    // A wait may be due now: the alarm that pays it is set.
    await inStep.lightly();
  }

  async function tryToOpen(asked: AskedBackup, comer: Comer): Promise<OpenedBackup | NotOpened> {
    const session = typeof comer === "string" ? null : comer;
    const opened = await (comer === "lost" ? open(asked, null, lost.isTheirs) : open(asked, session));
    if (opened.kind === "wrong-secret") await inTurn(() => settle(opened.tries, comer));
    return opened;
  }

  async function look(asked: AskedBackup, comer: Comer): Promise<RestoreLook | Refusal> {
    const opened = await tryToOpen(asked, comer).catch(sayFull);
    if ("failure" in opened || opened.kind !== "opened") return opened;
    return inTurn(() => preview(opened, comer));
  }

  async function carryOut(asked: AskedBackup, comer: Comer): Promise<RestoreDone | NotOpened | Refusal> {
    const opened = await tryToOpen(asked, comer).catch(sayFull);
    if ("failure" in opened || opened.kind !== "opened") return opened;
    if (asked.snapshot !== null) await archive.unstage();
    // What is left of a lock that opens nothing must not keep its successor from its place.
    if (comer === "lost") await documents.put("lock", LOCK.door, undefined);
    return inTurn(async () => ({ kind: "done", ...(await restore(opened, comer === "lost")) }));
  }

  /** Before there is a PIN here, or after it is lost; while there is one it is asked for, in Settings. */
  async function whoComes(): Promise<"first-run" | "lost" | null> {
    if (await lost.isLost()) return "lost";
    return (await setup.status()) === "unfinished" && !(await lock.isMade()) ? "first-run" : null;
  }

  return {
    "setup/restore-put": async (part: StagedPart): Promise<Taken | Refusal> =>
      (await whoComes()) === null ? refusal("not-now") : take(part),
    async "setup/restore-look"(asked: AskedBackup): Promise<RestoreLook | Refusal> {
      const comer = await whoComes();
      return comer === null ? refusal("not-now") : look(asked, comer);
    },
    async "setup/restore"(asked: AskedBackup): Promise<RestoreDone | NotOpened | Refusal> {
      const comer = await whoComes();
      return comer === null ? refusal("not-now") : carryOut(asked, comer);
    },

    "restore/put": (part: StagedPart): Promise<Taken> => take(part),
    "restore/look": (asked: AskedBackup, { session }: With): Promise<RestoreLook | Refusal> => look(asked, session),
    "restore/do": (asked: AskedBackup, { session }: With): Promise<RestoreDone | NotOpened | Refusal> =>
      carryOut(asked, session),
    async "restore/drop"(): Promise<Record<never, never>> {
      await archive.unstage();
      return {};
    },
  };
}
