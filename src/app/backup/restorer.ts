import { decodeEndingsGiven } from "../../domain/verdict/decode-endings-given.ts";
import type { BackupHead } from "../../domain/backup/backup-part.ts";
import type { JournalEvent } from "../../domain/journal/journal-event.ts";
import type { BackupKeeper } from "./backup-keeper.ts";
import type { DoorKeys } from "../door/door-keys.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import { readForgettings } from "../record/load-record.ts";
import type { Lock } from "../door/lock.ts";
import { LOCK, META } from "../names.ts";
import type { OpenedBackup } from "./open-backup.ts";
import type { ParentSession } from "../door/parent-session.ts";
import type { PauseKeeper } from "../plan/pause-keeper.ts";
import type { DocumentStore, DocumentWrite, Ports } from "../ports.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { Setup } from "../setup/setup-state.ts";

type Parts = {
  readonly ports: Ports;
  readonly keys: DoorKeys;
  readonly lock: Lock;
  readonly keeper: HouseholdKeeper;
  readonly pauses: PauseKeeper;
  readonly setup: Setup;
  readonly backups: BackupKeeper;
  readonly parentSession: ParentSession;
  readonly gather: GatherFacts;
  readonly sealer: Sealer;
  readonly inStep: KeepInStep;
};

/**
 * Puts a backup in the place of what is here: a parent's decision like any other, so it is signed anew and counted, and no
 * document of before is believed after it. Its record is laid over the one here, so no second is given back. Called in turn.
 */
export function createRestorer(parts: Parts) {
  const { ports, keys, lock, keeper, pauses, setup, backups, parentSession, gather, sealer, inStep } = parts;
  const { documents, archive } = ports;

  /** What is here already stays: it is newer, or as strict. */
  async function whereNone(store: DocumentStore, name: string, value: unknown): Promise<readonly DocumentWrite[]> {
    return (await documents.get(store, name)) === undefined ? [{ store, name, value }] : [];
  }

  async function ofChildren({ firstDays, endings, lessToday }: BackupHead): Promise<readonly DocumentWrite[]> {
    const found = await Promise.all([
      ...firstDays.map(({ child, date }) => whereNone("meta", META.firstDay(child), date)),
      ...endings.map(({ child, given }) => endingsWith(child, given)),
      ...lessToday.map(({ child, less }) => whereNone("tightenings", child, less)),
    ]);
    return found.flat();
  }

  /** Every end that was given, here or there: none is given twice. */
  async function endingsWith(
    child: string,
    given: BackupHead["endings"][number]["given"],
  ): Promise<readonly DocumentWrite[]> {
    const name = META.endingsGiven(child);
    const stored = await documents.get("meta", name);
    const here = stored === undefined ? [] : decodeEndingsGiven(stored, name);
    const others = given.filter(({ kind, atMs }) => !here.some((one) => one.kind === kind && one.atMs === atMs));
    return [{ store: "meta", name, value: [...here, ...others] }];
  }

  /** What was forgotten here or there. */
  async function withForgettings({ forgettings }: BackupHead): Promise<BackupHead["forgettings"]> {
    const here = await readForgettings({ documents }, null);
    const known = new Set(here.map((one) => JSON.stringify(one)));
    return [...here, ...forgettings.filter((one) => !known.has(JSON.stringify(one)))];
  }

  /** `isAfterLoss`: the database is gone, and with it what was watched today. Until a parent says otherwise all is paused. */
  return async function restore(
    { head, household, by, days }: OpenedBackup,
    isAfterLoss: boolean,
  ): Promise<{ readonly token: string | null }> {
    await inStep.lightly();
    const [before, stored, pause] = await Promise.all([gather(), lock.read(), pauses.inForce()]);
    const { nowMs } = before;
    const isSameLock = stored?.publicKey === head.lock.publicKey;
    const sign = (text: string): Promise<string> => keys.sign(head.lock, by.householdKey, text);
    // So that a restore can be taken back.
    if (before.household !== null) await backups.keepSnapshot(nowMs);
    const signed = await keeper.prepare(household, sign, head.household.count);
    const pausedBefore = "sinceMs" in pause ? pause.sinceMs : null;
    const paused = await pauses.prepare(isAfterLoss ? nowMs : pausedBefore, sign);
    const { use, language } = household;
    const writes: readonly DocumentWrite[] = [
      { store: "lock", name: LOCK.door, value: head.lock },
      { store: "meta", name: META.pause, value: paused },
      // Opened for an hour, and that hour is not this one.
      { store: "meta", name: META.guestPass, value: undefined },
      { store: "meta", name: META.setup, value: { step: "done", use, language } },
      { store: "meta", name: META.backup, value: backups.made(nowMs) },
      ...(isSameLock ? await whereNone("meta", META.birthdays, head.birthdays ?? undefined) : ofAnotherLock(head)),
      ...(await whereNone("meta", META.codeAsked, nowMs)),
      { store: "meta", name: META.forgettings, value: await withForgettings(head) },
      ...(await ofChildren(head)),
    ];
    const events: readonly JournalEvent[] = [
      { kind: "restored", atMs: nowMs, days, by: by.grownUp },
      ...(isAfterLoss ? [{ kind: "paused" as const, atMs: nowMs, on: true }] : []),
    ];
    await archive.restore({ documents: writes, household: signed, events });
    // After the disk: a death before it leaves all as it was, one after it is made good at the next start.
    await keeper.took(signed);
    // What was laid over the record was never sealed here.
    await sealer.renew(by, nowMs);
    await pauses.took(paused);
    await setup.noteLock();
    await setup.keepMarker();
    const goesOn = isSameLock && (await parentSession.leftMs()) > 0;
    const token = goesOn ? null : await parentSession.open(by);
    await inStep.wholly();
    return { token };
  };
}

/** Phone codes are vouchers under the old key, and worth nothing under this one. */
const ofAnotherLock = ({ birthdays }: BackupHead): readonly DocumentWrite[] => [
  { store: "meta", name: META.birthdays, value: birthdays ?? undefined },
  { store: "lock", name: LOCK.codes, value: undefined },
];

export type Restore = ReturnType<typeof createRestorer>;
