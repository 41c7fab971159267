import type { Grant } from "../../domain/plan/grant.ts";
import { plainMinutes } from "../../domain/plan/plain-minutes.ts";
import type { Gathered } from "../gather-facts.ts";
import type { Ports } from "../ports.ts";

type Taken = Pick<Grant, "id" | "signature"> & { readonly by: "code" | "spare" };

/** Keeps minutes for everything, today, that a parent had allowed beforehand. Called in turn. */
export function createKeepMinutes({ grants, journal }: Pick<Ports, "grants" | "journal">) {
  return async function keepMinutes(taken: Taken, minutes: number, { child, facts, nowMs }: Gathered): Promise<void> {
    if (child === null) return;
    await grants.add({
      ...taken,
      child: child.id,
      date: facts.day.date,
      ...plainMinutes(minutes),
      givenAtMs: nowMs,
    });
    await journal.append({ kind: "minutes-taken", atMs: nowMs, child: child.id, minutes, by: taken.by });
  };
}

export type KeepMinutes = ReturnType<typeof createKeepMinutes>;

/** A child is chosen, and nobody else sits there: minutes have someone to go to. */
export const isChildHere = ({ child, facts }: Gathered): boolean => child !== null && facts.who.kind === "child";
