import type { BackupPlace } from "#domain/backup/backup-place";
import type { World } from "../memory/create-world.ts";
import { valueOf } from "./given-household.ts";

/** A backup as its page makes it, by the same messages: its parts as texts, the signature last. */
export async function backupOf(world: World, token: string): Promise<readonly string[]> {
  const parts: string[] = [];
  let at: BackupPlace | null = null;
  do {
    const reply: { part: string; next: BackupPlace | null } = valueOf(await world.own("backup/part", { token, at }));
    parts.push(reply.part);
    at = reply.next;
  } while (at !== null);
  const prints = await Promise.all(parts.map(world.ports.cipher.sha256));
  const { part } = valueOf(await world.own("backup/end", { token, prints, sealed: false }));
  return [...parts, part];
}
