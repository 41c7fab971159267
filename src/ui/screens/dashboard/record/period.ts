import { mondayOf } from "#domain/record/monday-of";
import { recordWords as words } from "#locales/record-words";

export type PeriodKind = "month" | "year" | "allYears";

type Period = {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly title: string;
  /** The record begins before it. */
  readonly hasBefore: boolean;
  readonly weekOf: (date: string) => string;
  /** The first day of a date's month. */
  readonly monthOf: (date: string) => string;
};

/** The month or year that lies `ago` back from today's, not past today; or all since the record began. Dates are ISO dates. */
export function periodOf(
  kind: PeriodKind,
  ago: number,
  { today, firstDate }: { readonly today: string; readonly firstDate: string },
): Period {
  const now = Temporal.PlainDate.from(today);
  const begin =
    kind === "month"
      ? now.with({ day: 1 }).subtract({ months: ago })
      : kind === "year"
        ? now.with({ day: 1, month: 1 }).subtract({ years: ago })
        : Temporal.PlainDate.from(firstDate);
  const end =
    kind === "month" ? begin.add({ months: 1 }) : kind === "year" ? begin.add({ years: 1 }) : now.add({ days: 1 });
  const last = end.subtract({ days: 1 }).toString();
  const from = begin.toString();
  return {
    from,
    to: last > today ? today : last,
    year: begin.year,
    title: kind === "month" ? words.monthOf(from) : kind === "year" ? String(begin.year) : words.allYears,
    hasBefore: firstDate < from,
    weekOf: mondayOf,
    monthOf: (date) => `${date.slice(0, 7)}-01`,
  };
}
