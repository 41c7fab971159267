import type { GuardReport } from "../../domain/verdict/guard-report.ts";
import { countLook, isLookDue } from "../../domain/witness/count-look.ts";
import { lookOf } from "../../domain/witness/look-of.ts";
import { rottedRules, type RottedRule } from "../../domain/witness/rotted-rules.ts";
import { decodeWitnessCounts, type WitnessCount } from "../../domain/witness/witness-count.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";
import type { InTurn } from "../serial-queue.ts";
import type { TabFacts } from "./tab-facts.ts";

type Page = Pick<TabFacts, "place" | "incognito" | "reading">;

/** Counts how often the address of a page and what it shows agree. Nothing reads it but the self-check. */
export function createWitnessMeter({ documents, tabs }: Pick<Ports, "documents" | "tabs">, inTurn: InTurn) {
  /** What cannot be read is counted anew. */
  async function read(): Promise<readonly WitnessCount[]> {
    try {
      return decodeWitnessCounts((await documents.get("meta", META.witness)) ?? [], "witness");
    } catch {
      return [];
    }
  }
  async function look(tabId: number, { place }: Page, { shows }: GuardReport, atMs: number): Promise<void> {
    const { site, surface } = place;
    const hasMarks = await tabs.hasMarks(tabId, surface);
    if (hasMarks === null) return;
    await inTurn(async () => {
      const before = await read();
      const after = countLook(before, { site, surface, look: lookOf(surface, shows, hasMarks), atMs });
      if (after !== before) await documents.put("meta", META.witness, after);
    });
  }
  return {
    /** Looks at a page that somebody watches, now and then. Nobody waits for what is found: a page may never answer. */
    async note(tabId: number, page: Page, report: GuardReport, atMs: number): Promise<void> {
      const { place, incognito, reading } = page;
      const isOurs = report.why === "beat" && report.visible && !incognito && reading === null;
      if (!isOurs || place.sideDoor || place.alwaysOpen || !isLookDue(await read(), place, atMs)) return;
      void look(tabId, page, report, atMs).catch(() => undefined);
    },
    rotted: async (): Promise<readonly RottedRule[]> => rottedRules(await read()),
  };
}

export type WitnessMeter = ReturnType<typeof createWitnessMeter>;
