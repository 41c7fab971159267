import type { BackupProblem } from "#domain/backup/backup-problem";
import type { Vault } from "#domain/backup/vault";
import type { Reply } from "#messages/protocol";
import type { OpenedFile } from "./open-file.ts";
import type { RestoreDoor } from "./restore-door.ts";

type Given = {
  readonly door: RestoreDoor;
  readonly vault: Vault;
  /** Null where the file is in the open. */
  readonly passphrase: string | null;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
};
export type BroughtIn =
  | { readonly kind: "in" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "problem"; readonly problem: BackupProblem }
  | { readonly kind: "refused"; readonly reply: Extract<Reply<never>, { ok: false }> };

/** Hands a file over part by part. Nothing is restored by it: what was handed over waits to be looked at. */
export async function bringIn({ version, sealed, content }: OpenedFile, given: Given): Promise<BroughtIn> {
  const { door, vault, passphrase, signal, onProgress } = given;
  const key = sealed === null ? null : await vault.stretch(passphrase ?? "", sealed.salt, sealed.iterations);
  for (const [index, written] of content.entries()) {
    if (signal.aborted) return { kind: "cancelled" };
    const part = key === null ? JSON.stringify(written) : await unseal(vault, key, written);
    // The first that does not open: another passphrase. A later one: other bytes.
    if (part === null)
      return problem(index === 0 ? { kind: "wrong-passphrase" } : { kind: "damaged", place: `content[${index}]` });
    const reply = await door.put({ index, version, part });
    if (!reply.ok) return { kind: "refused", reply };
    if (reply.value.kind === "damaged") return problem(reply.value);
    onProgress((index + 1) / content.length);
  }
  return { kind: "in" };
}

const problem = (found: BackupProblem): BroughtIn => ({ kind: "problem", problem: found });

async function unseal(vault: Vault, key: Uint8Array, written: unknown): Promise<string | null> {
  try {
    const plain = await vault.unseal(key, String(written));
    return plain === null ? null : new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    // No nonce, or no letters: not what we wrote.
    return null;
  }
}
