import type { IDBPObjectStore, StoreNames } from "idb";
import { decodeChainHead, type ChainHead } from "#domain/seal/chain-head";
import { sealNext } from "#domain/seal/seal-next";
import type { Sealed } from "#domain/seal/seal";
import type { Schema } from "./schema.ts";

/** What a transaction must have open for this: the seals, and `meta`, where their head is. */
export const SEALING = ["seals", "meta"] as const satisfies readonly StoreNames<Schema>[];

/** Where in `meta` the chain ends. */
export const CHAIN_HEAD = "chain-head";
/** And what it began with. */
export const CHAIN_START = "chain-start";

type Writing = {
  objectStore<Name extends (typeof SEALING)[number]>(
    name: Name,
  ): Pick<IDBPObjectStore<Schema, (typeof SEALING)[number][], Name, "readwrite">, "get" | "put">;
};

/**
 * Seals what the same transaction writes; answers the number of its seal. Where no chain was begun, or its head was broken, nothing
 * is sealed and the record goes on: that it is missing in the chain is found when it is verified.
 */
export async function appendSealed(transaction: Writing, of: Sealed, content: unknown): Promise<number | null> {
  const head = readHead(await transaction.objectStore("meta").get(CHAIN_HEAD));
  if (head === null) return null;
  const next = sealNext(head, of, content);
  // The number is not given anew where a seal stands already, so two that ran at once could not part the chain unseen.
  await transaction.objectStore("seals").put(next.seal, next.seal.n);
  await transaction.objectStore("meta").put(next.head, CHAIN_HEAD);
  return next.seal.n;
}

/** Null for none, and for one that cannot be read. */
export function readHead(stored: unknown): ChainHead | null {
  if (stored === undefined) return null;
  try {
    return decodeChainHead(stored, "chain head");
  } catch {
    return null;
  }
}
