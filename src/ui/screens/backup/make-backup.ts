import { ITERATIONS } from "#domain/backup/backup-file";
import type { BackupPlace } from "#domain/backup/backup-place";
import type { Vault } from "#domain/backup/vault";
import { writeBackupFile } from "#domain/backup/write-backup-file";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";

type Given = {
  readonly call: Call;
  readonly token: string;
  /** Null leaves the file in the open. */
  readonly passphrase: string | null;
  readonly vault: Vault;
  readonly nowMs: number;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
};
type Refused = Extract<Reply<never>, { ok: false }>;
export type Made =
  | { readonly kind: "made"; readonly pieces: readonly string[] }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly reply: Refused };

/** Gathers a backup part by part, so that it can be watched and stopped; half of one is never handed out. */
export async function makeBackup(given: Given): Promise<Made> {
  const { call, token, passphrase, vault, nowMs, signal, onProgress } = given;
  const parts: string[] = [];
  let at: BackupPlace | null = null;
  let rows = 0;
  do {
    if (signal.aborted) return { kind: "cancelled" };
    const reply: Awaited<ReturnType<typeof call<"backup/part">>> = await call("backup/part", { token, at });
    if (!reply.ok) return { kind: "refused", reply };
    parts.push(reply.value.part);
    rows += reply.value.rows;
    onProgress(rows / Math.max(rows, reply.value.of));
    at = reply.value.next;
  } while (at !== null);
  const prints = await Promise.all(parts.map((part) => vault.sha256(part)));
  if (signal.aborted) return { kind: "cancelled" };
  const end = await call("backup/end", { token, prints, sealed: passphrase !== null });
  if (!end.ok) return { kind: "refused", reply: end };
  const all = [...parts, end.value.part];
  if (passphrase === null) return { kind: "made", pieces: writeBackupFile({ madeAtMs: nowMs, sealed: null }, all) };
  const sealed = { salt: vault.randomBytes(16).toBase64(), iterations: ITERATIONS };
  const key = await vault.stretch(passphrase, sealed.salt, sealed.iterations);
  const content = await Promise.all(all.map(async (part) => JSON.stringify(await vault.seal(key, utf8(part)))));
  return signal.aborted
    ? { kind: "cancelled" }
    : { kind: "made", pieces: writeBackupFile({ madeAtMs: nowMs, sealed }, content) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
