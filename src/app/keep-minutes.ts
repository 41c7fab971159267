import type { Grant } from "../domain/plan/grant.ts";
import type { Gathered } from "./gather-facts.ts";
import type { Ports } from "./ports.ts";

const EVERYWHERE = { site: "all", surface: "all" } as const;

type Taken = Pick<Grant, "id" | "signature"> & { readonly by: "code" | "spare" };

/** Keeps minutes for everything, today, that a parent had allowed beforehand. Called in turn. */
export function createKeepMinutes({ grants, journal }: Pick<Ports, "grants" | "journal">) {
  return async function keepMinutes(taken: Taken, minutes: number, { child, facts, nowMs }: Gathered): Promise<void> {
    if (child === null) return;
    await grants.add({
      ...taken,
      child: child.id,
      date: facts.day.date,
      amount: { kind: "minutes", minutes },
      scope: EVERYWHERE,
      pastBedtime: false,
      givenAtMs: nowMs,
    });
    await journal.append({ kind: "minutes-taken", atMs: nowMs, child: child.id, minutes, by: taken.by });
  };
}

export type KeepMinutes = ReturnType<typeof createKeepMinutes>;

/** A child is chosen, and nobody else sits there: minutes have someone to go to. */
export const isChildHere = ({ child, facts }: Gathered): boolean => child !== null && facts.who.kind === "child";
