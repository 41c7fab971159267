import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import { csvDays } from "../../domain/export/csv-days.ts";
import type { ExportPlace } from "../../domain/export/export-place.ts";
import { jsonDays } from "../../domain/export/json-days.ts";
import { jsonEvents } from "../../domain/export/json-events.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import { addDays } from "../../domain/time/add-days.ts";
import type { FirstDays } from "../time/first-days.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { Ports } from "../ports.ts";
import type { ReadRecord } from "./read-record.ts";

/** Read at once: so long waits whoever waits for a verdict. */
const DAYS_AT_ONCE = 28;
const EVENTS_AT_ONCE = 2000;

type Parts = {
  readonly ports: Pick<Ports, "journal">;
  readonly gather: GatherFacts;
  readonly readRecord: ReadRecord;
  readonly firstDays: FirstDays;
};
type With = { readonly session: OpenSession };
type Format = "csv" | "json";
type Asked = { readonly child: ChildId | null; readonly as: Format; readonly at: ExportPlace | null };
type Lines = {
  readonly of: ExportPlace["of"];
  readonly lines: readonly string[];
  readonly next: ExportPlace | null;
  /** From 0 to 1. */
  readonly done: number;
};

/** The record on its way out of here, behind the PIN: some weeks of one child at a time, then the journal. */
export function createExportHandlers({ ports: { journal }, gather, readRecord, firstDays }: Parts) {
  async function days(
    household: Household,
    children: readonly Child[],
    { child: index, fromDate }: { readonly child: number; readonly fromDate: string | null },
    { as, today }: { readonly as: Format; readonly today: string },
  ): Promise<Lines> {
    const child = children[index];
    const after: ExportPlace | null = as === "json" ? { of: "events", from: 0 } : null;
    if (child === undefined) return { of: "days", lines: [], next: after, done: 1 };
    const firstDate = await firstDays.of(child.id, household, today);
    const from = fromDate ?? firstDate;
    const to = [addDays(from, DAYS_AT_ONCE - 1), today].toSorted()[0] ?? today;
    const figures = await readRecord({ household, child, fromDate: from, toDate: to });
    const lines = (as === "csv" ? csvDays : jsonDays)(child.name, figures, household);
    const nextChild = children[index + 1];
    const next: ExportPlace | null =
      to < today
        ? { of: "days", child: index, fromDate: addDays(to, 1) }
        : nextChild === undefined
          ? after
          : { of: "days", child: index + 1, fromDate: await firstDays.of(nextChild.id, household, today) };
    const [length, come] = [daysBetween(firstDate, today), daysBetween(firstDate, to)];
    return { of: "days", lines, next, done: (index + come / Math.max(1, length)) / children.length };
  }

  async function events(household: Household, child: ChildId | null, from: number): Promise<Lines> {
    const all = (await journal.all()).filter((event) => child === null || ("child" in event && event.child === child));
    const to = from + EVENTS_AT_ONCE;
    const lines = jsonEvents(all.slice(from, to), household);
    return { of: "events", lines, next: to < all.length ? { of: "events", from: to } : null, done: 1 };
  }

  return {
    async "record/export"({ child, as, at }: Asked, { session }: With): Promise<Lines | Refusal> {
      const { household, facts, nowMs } = await gather();
      if (household === null) return refusal("not-now", "no-plan");
      const children = household.children.filter(({ id }) => child === null || id === child);
      if (at?.of === "events") return events(household, child, at.from);
      if (at === null) await journal.append({ kind: "exported", atMs: nowMs, as, by: session.grownUp });
      const place = at ?? { child: 0, fromDate: null };
      return days(household, children, place, { as, today: facts.day.date });
    },
  };
}

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).total("days") + 1;
