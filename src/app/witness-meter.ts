import type { GuardReport } from "../domain/verdict/guard-report.ts";
import { countLook } from "../domain/witness/count-look.ts";
import { rottedRules, type RottedRule } from "../domain/witness/rotted-rules.ts";
import { decodeWitnessCounts, type WitnessCount } from "../domain/witness/witness-count.ts";
import { META } from "./names.ts";
import type { Ports } from "./ports.ts";
import type { TabFacts } from "./tab-facts.ts";

type Page = Pick<TabFacts, "place" | "incognito" | "reading">;

/** Counts how often the address of a page and what it shows agree. Nothing reads it but the self-check. */
export function createWitnessMeter({ documents }: Pick<Ports, "documents">) {
  /** What cannot be read is counted anew. */
  async function read(): Promise<readonly WitnessCount[]> {
    try {
      return decodeWitnessCounts((await documents.get("meta", META.witness)) ?? [], "witness");
    } catch {
      return [];
    }
  }
  return {
    /** Takes a guard's word of a page that is seen; one that is not, is not drawn either. */
    async note({ place, incognito, reading }: Page, { look, visible }: GuardReport, atMs: number): Promise<void> {
      const { site, surface, sideDoor, alwaysOpen } = place;
      if (look === null || !visible || incognito || reading !== null || sideDoor || alwaysOpen) return;
      const before = await read();
      const after = countLook(before, { site, surface, look, atMs });
      if (after !== before) await documents.put("meta", META.witness, after);
    },
    rotted: async (): Promise<readonly RottedRule[]> => rottedRules(await read()),
  };
}

export type WitnessMeter = ReturnType<typeof createWitnessMeter>;
