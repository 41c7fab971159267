import { SESSION } from "./names.ts";
import { noteWritings } from "./note-writings.ts";
import type { Clock, Ports } from "./ports.ts";

/** A turn that waits for a browser is no longer the moment in which it began. */
const LASTS_MS = 250;

/** What pages show and what the lamp says: no plan, no clock and nobody's presence is in it. */
const BESIDE_IT: readonly string[] = [SESSION.front, SESSION.beside, SESSION.badge];
const isBesideIt = (name: unknown): boolean =>
  typeof name === "string" && (BESIDE_IT.includes(name) || name.startsWith(SESSION.everyTab));
type IsBeside = (name: unknown) => boolean;
const nothingIs: IsBeside = () => false;

type Instant = { readonly turn: number; readonly monoMs: number; readonly wallMs: number };
/** By both clocks: one of them stands still while the machine sleeps, the other can be set. */
const isSameMoment = (a: Instant, b: Instant): boolean =>
  a.turn === b.turn && b.monoMs - a.monoMs <= LASTS_MS && Math.abs(b.wallMs - a.wallMs) <= LASTS_MS;

/**
 * One turn of the background asks a dozen times what is true, and nothing but its own writing changes that meanwhile. What
 * was read is told again until something is written, the turn ends, or a quarter of a second has passed.
 */
export function createMoment(clock: Pick<Clock, "monoMs" | "wallMs">) {
  let writings = 0;
  let turns = 0;
  const instant = (): Instant => ({ turn: turns, monoMs: clock.monoMs(), wallMs: clock.wallMs() });

  function noted<P extends object>(port: P, writers: readonly (keyof P & string)[], isBeside: IsBeside = nothingIs): P {
    return noteWritings(port, writers, (name) => {
      if (!isBeside(name)) writings += 1;
    });
  }

  return {
    /** The ports, with each writing noted that can change what is true. */
    note: (ports: Ports): Ports => ({
      ...ports,
      documents: noted(ports.documents, ["put", "addHousehold"]),
      ledger: noted(ports.ledger, ["watch"]),
      grants: noted(ports.grants, ["add", "remove"]),
      record: noted(ports.record, ["compact", "close", "destroy"]),
      archive: noted(ports.archive, ["restore"]),
      session: noted(ports.session, ["put"], isBesideIt),
    }),

    /** Reads once for all who ask in this moment. */
    share<T>(read: () => Promise<T>): () => Promise<T> {
      let last: (Instant & { readonly told: Promise<T>; writings: number }) | null = null;
      return () => {
        const now = instant();
        if (last !== null && last.writings === writings && isSameMoment(last, now)) return last.told;
        const mine = { ...now, told: read(), writings: Number.NaN };
        last = mine;
        // The clock is kept in gathering: its own writing changes nothing of what it tells.
        return mine.told.finally(() => (mine.writings = writings));
      };
    },

    /** Another turn begins: whatever happened before it is looked at anew. */
    end(): void {
      turns += 1;
    },
  };
}

export type Moment = ReturnType<typeof createMoment>;
