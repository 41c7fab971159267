import type { Counters } from "../door/counters.ts";
import type { Journal } from "../ports.ts";
import type { Seals } from "./seal-ports.ts";

/** What is counted beside the database: how far the chain has come, and the number behind which the newest one begins. */
export const CHAIN_COUNTS = { seals: "seals", start: "chain-start" } as const;

/** The journal and the seals, with each seal counted where the database is not: an end that is cut off is missed there. */
export function countSeals<P extends { readonly journal: Journal; readonly seals: Seals }>(
  ports: P,
  counters: Counters,
): P {
  const counted = async (n: number | null): Promise<number | null> => {
    if (n !== null) await counters.raise(CHAIN_COUNTS.seals, n);
    return n;
  };
  return {
    ...ports,
    journal: { ...ports.journal, append: async (event) => counted(await ports.journal.append(event)) },
    seals: { ...ports.seals, sealDay: async (child, utcDay) => counted(await ports.seals.sealDay(child, utcDay)) },
  };
}
