import { listOf, text } from "../../domain/decode.ts";
import type { JournalDetail } from "../../domain/journal/journal-event.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

type Store = Extract<JournalDetail, { kind: "document-refused" }>["store"];

/** Something stored that is not believed. It is left as it is. */
export type Refused = { readonly store: Store; readonly stored: unknown };

const decodePrints = listOf(text);

/** Writes down what is refused, once for as long as it stands there. Called in turn. Never throws: it is tried again. */
export function createRefusalWriter({ documents, journal, cipher }: Pick<Ports, "documents" | "journal" | "cipher">) {
  async function written(): Promise<readonly string[]> {
    const stored = await documents.get("meta", META.refused);
    try {
      return stored === undefined ? [] : decodePrints(stored, "refused");
    } catch {
      return [];
    }
  }

  async function write(refused: readonly Refused[], atMs: number): Promise<void> {
    const before = await written();
    const standing: string[] = [];
    for (const { store, stored } of refused) {
      const print = `${store} ${await cipher.sha256(JSON.stringify(stored) ?? "")}`;
      if (!before.includes(print)) await journal.append({ kind: "document-refused", atMs, store });
      standing.push(print);
    }
    if (standing.join() !== before.join()) await documents.put("meta", META.refused, standing);
  }

  return (refused: readonly Refused[], atMs: number): Promise<void> => write(refused, atMs).catch(() => undefined);
}
