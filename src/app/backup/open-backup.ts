import type { BackupHead } from "../../domain/backup/backup-part.ts";
import { daysIn } from "../../domain/backup/days-in.ts";
import { decodeBackupPart } from "../../domain/backup/decode-backup-part.ts";
import { decodeStaged } from "../../domain/backup/decode-staged.ts";
import { endText } from "../../domain/backup/end-text.ts";
import type { RestoreLook } from "../../domain/backup/restore-views.ts";
import type { Opened, OpenSession } from "../../domain/door/open-session.ts";
import { decodeHousehold } from "../../domain/plan/decode-household.ts";
import type { Household } from "../../domain/plan/household.ts";
import { readRecoveryCode } from "../../domain/door/recovery-code.ts";
import { countedText } from "../door/decode-counted.ts";
import type { Door } from "../door/door.ts";
import type { DoorKeys } from "../door/door-keys.ts";
import type { Ports } from "../ports.ts";

/** Which one: a snapshot by its number, or the file whose parts are staged (null). */
export type AskedBackup = { readonly snapshot: number | null; readonly secret: string | null };

export type OpenedBackup = {
  readonly kind: "opened";
  readonly head: BackupHead;
  readonly household: Household;
  readonly by: Opened;
  readonly days: number;
};
type Found = { readonly head: BackupHead; readonly days: number; isTrue(publicKey: string): Promise<boolean> };
export type NotOpened = Exclude<RestoreLook, { kind: "preview" }>;

/**
 * Opens a backup with a secret of its own household, or with the session of whoever is here where that is the same household:
 * their PIN was one of its. Secrets are tried at the door, which counts them. What it says is believed only where its
 * signatures are true.
 */
export function createBackupOpener(ports: Pick<Ports, "archive" | "cipher">, keys: DoorKeys, door: Door) {
  const { archive, cipher } = ports;

  /** A snapshot is a head alone: each thing in it is signed by itself, and no record could be missing. */
  async function findSnapshot(id: number): Promise<Found | null> {
    const found = (await archive.snapshots()).find((snapshot) => snapshot.id === id);
    const head = found === undefined ? null : decodeBackupPart(found.value, "snapshot");
    return head?.kind === "head" ? { head, days: 0, isTrue: async () => true } : null;
  }

  async function findStaged(): Promise<Found | null> {
    const staged = await archive.staged();
    const whole = decodeStaged(staged);
    if (!whole.ok) return null;
    const { head, rows, end } = whole.value;
    const prints = await Promise.all(staged.slice(0, -1).map(({ part }) => cipher.sha256(part)));
    return { head, days: daysIn(rows), isTrue: (key) => cipher.verify(key, endText(prints), end.signature) };
  }

  async function openBySecret({ lock }: BackupHead, secret: string): Promise<Opened | null> {
    const opened = await keys.bySecret(lock, secret);
    // Its PIN may be true and its lock not: then whoever changed it would be believed from now on.
    return opened !== null && (await keys.fits(lock, opened.householdKey)) ? opened : null;
  }

  async function openWith(
    head: BackupHead,
    secret: string | null,
    session: OpenSession | null,
  ): Promise<{ readonly kind: "opened"; readonly by: Opened } | NotOpened> {
    if (session !== null && (await keys.fits(head.lock, session.householdKey))) return { kind: "opened", by: session };
    if (secret === null) return { kind: "needs-secret" };
    const which = readRecoveryCode(secret).ok ? "backupCode" : "backupPin";
    const tried = await door.tryBackup(which, head.lock.publicKey, () => openBySecret(head, secret));
    if (tried.kind === "opened") return { kind: "opened", by: tried.value };
    return tried.kind === "waiting" ? tried : { ...tried, kind: "wrong-secret" };
  }

  async function householdOf({ lock, household }: BackupHead): Promise<Household | null> {
    const { text, signature, count } = household;
    if (!(await cipher.verify(lock.publicKey, countedText(text, count), signature))) return null;
    return decodeHousehold(JSON.parse(text), "household");
  }

  return async function openBackup(
    { snapshot, secret }: AskedBackup,
    session: OpenSession | null,
    isTheirs: (publicKey: string) => Promise<boolean> = async () => true,
  ): Promise<OpenedBackup | NotOpened> {
    const found = snapshot === null ? await findStaged() : await findSnapshot(snapshot);
    if (found === null) return { kind: "incomplete" };
    const { head, days } = found;
    if (!(await isTheirs(head.lock.publicKey))) return { kind: "not-theirs" };
    const opened = await openWith(head, secret, session);
    if (opened.kind !== "opened") return opened;
    const { by } = opened;
    const household = (await found.isTrue(head.lock.publicKey)) ? await householdOf(head) : null;
    return household === null ? { kind: "changed" } : { kind: "opened", head, household, by, days };
  };
}

export type OpenBackup = ReturnType<typeof createBackupOpener>;
