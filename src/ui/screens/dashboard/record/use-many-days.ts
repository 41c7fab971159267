import { useEffect, useRef, useState } from "preact/hooks";
import type { RecordDay } from "#domain/record/record-day";
import { addDays } from "#domain/time/add-days";
import type { RecordSource } from "./record-source.ts";

/** Half a year at once: so much is read between two looks at whether anybody still wants it, and no verdict waits long behind it. */
const PART_DAYS = 183;

export type ManyDays = {
  /** Read so far, in the order of their dates. */
  readonly days: readonly RecordDay[];
  readonly state: "reading" | "done" | "stopped" | "failed";
  /** The first date of the part that is being read. */
  readonly at: string;
  readonly stop: () => void;
  readonly again: () => void;
};

/** Reads a long stretch part by part, the newest first; it can be stopped between two parts, and then keeps what it has. */
export function useManyDays(source: RecordSource, from: string, to: string): ManyDays {
  const [days, set] = useState<readonly RecordDay[]>([]);
  const [state, turn] = useState<ManyDays["state"]>("reading");
  const [at, goTo] = useState(to);
  const [runs, count] = useState(0);
  const life = useRef<AbortController | null>(null);

  useEffect(() => {
    const ofThisRun = new AbortController();
    const { signal } = ofThisRun;
    life.current = ofThisRun;
    const read = async (): Promise<void> => {
      let known: readonly RecordDay[] = [];
      for (let end = to; end >= from; end = addDays(end, -PART_DAYS)) {
        const first = addDays(end, 1 - PART_DAYS);
        const begin = first < from ? from : first;
        goTo(begin);
        const reply = await source.days({ from: begin, to: end, detail: false });
        if (signal.aborted) return;
        if (!reply.ok) return turn("failed");
        known = [...reply.value.days, ...known];
        set(known);
      }
      turn("done");
    };
    set([]);
    turn("reading");
    void read();
    return () => ofThisRun.abort();
  }, [source, from, to, runs]);

  return {
    ...{ days, state, at },
    stop: () => {
      life.current?.abort();
      turn("stopped");
    },
    again: () => count(runs + 1),
  };
}
