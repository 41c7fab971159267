import { useEffect, useState } from "preact/hooks";
import { weekRecord, type WeekRecord } from "#domain/record/week-record";
import { addDays } from "#domain/time/add-days";
import type { Failure } from "#domain/door/refusal";
import { hearChanges } from "../../../changes.ts";
import type { RecordSource } from "./record-source.ts";

type Found = { readonly week: WeekRecord | null; readonly failure: Failure | null };

/** A week with the one before it, read at once, again when the page is looked at again or something was changed, and when another is asked for. */
export function useWeek(source: RecordSource, monday: string): Found {
  const [found, set] = useState<Found>({ week: null, failure: null });

  useEffect(() => {
    const life = new AbortController();
    const read = async (): Promise<void> => {
      const sunday = addDays(monday, 6);
      const [days, journal] = await Promise.all([
        source.days({ from: addDays(monday, -7), to: sunday, detail: true }),
        source.journal({ from: monday, to: sunday }, false),
      ]);
      if (life.signal.aborted) return;
      if (days.ok && journal.ok) set({ week: weekRecord(days.value, journal.value, monday), failure: null });
      else set(({ week }) => ({ week, failure: days.ok ? (journal.ok ? null : journal.error) : days.error }));
    };
    void read();
    addEventListener("focus", () => void read(), { signal: life.signal });
    hearChanges(() => void read(), life.signal);
    return () => life.abort();
  }, [source, monday]);

  return found;
}
