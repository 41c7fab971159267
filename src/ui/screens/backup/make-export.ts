import type { ExportPlace } from "#domain/export/export-place";
import { writeCsv } from "#domain/export/write-csv";
import { writeJsonExport } from "#domain/export/write-json-export";
import type { ChildId } from "#domain/ids";
import type { FamilyCalendar } from "#domain/time/family-calendar";
import type { Call } from "#messages/client";
import type { Made } from "./make-backup.ts";

type Given = {
  readonly call: Call;
  readonly token: string;
  /** Null is every child. */
  readonly child: ChildId | null;
  readonly as: "csv" | "json";
  readonly calendar: Pick<FamilyCalendar, "timeZone" | "dayStartsAtHour">;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
};

/** Gathers the record some weeks at a time, so that it can be watched and stopped; half of it is never handed out. */
export async function makeExport({ call, token, child, as, calendar, signal, onProgress }: Given): Promise<Made> {
  const days: string[] = [];
  const events: string[] = [];
  let at: ExportPlace | null = null;
  do {
    if (signal.aborted) return { kind: "cancelled" };
    const reply: Awaited<ReturnType<typeof call<"record/export">>> = await call("record/export", {
      ...{ token, child, as, at },
    });
    if (!reply.ok) return { kind: "refused", reply };
    const lines = reply.value.of === "days" ? days : events;
    for (const line of reply.value.lines) lines.push(line);
    onProgress(reply.value.done);
    at = reply.value.next;
  } while (at !== null);
  if (signal.aborted) return { kind: "cancelled" };
  return { kind: "made", pieces: as === "csv" ? writeCsv(days) : writeJsonExport(calendar, { days, events }) };
}
