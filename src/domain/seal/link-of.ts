import { bytesOf } from "./bytes-of.ts";
import type { Sealed } from "./seal.ts";
import { sha256 } from "./sha256.ts";

/** The hash of the link before, and of what an entry stands for with what is stored of it. */
export function linkOf(
  before: Uint8Array,
  entry: { readonly n: number; readonly of: Sealed; readonly content: unknown },
): Uint8Array {
  return sha256(bytesOf([entry.n, entry.of, entry.content], before));
}
