import { useState } from "preact/hooks";
import type { RecordPart } from "#domain/record/record-views";
import { recordWords as words } from "#locales/record-words";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { ManyDaysStatus } from "./many-days-status.tsx";
import { MonthCalendar } from "./month-calendar.tsx";
import { periodOf, type PeriodKind } from "./period.ts";
import type { RecordSource } from "./record-source.ts";
import { Steps } from "./steps.tsx";
import { sumBy } from "./sum-by.ts";
import { Trend } from "./trend.tsx";
import { useManyDays } from "./use-many-days.ts";
import { YearMap } from "./year-map.tsx";

const KINDS = ["month", "year", "allYears"] as const satisfies readonly PeriodKind[];
const titleOf = { month: words.month, year: words.year, allYears: words.allYears } as const;

type Props = { readonly source: RecordSource; readonly part: RecordPart };

/** The long view: a month, a year, or everything that was kept, day by day and as it went. */
export function Months({ source, part: { today, firstDate } }: Props) {
  const [kind, choose] = useState<PeriodKind>("month");
  const [ago, step] = useState(0);
  const period = periodOf(kind, ago, { today, firstDate });
  const read = useManyDays(source, period.from, period.to);
  const counted = read.days.reduce((sum, { countedSeconds }) => sum + countedSeconds, 0);
  return (
    <>
      <ChoiceChips
        label={words.months}
        options={KINDS.map((value) => ({ value, text: titleOf[value] }))}
        value={kind}
        onChoose={(wanted) => {
          step(0);
          choose(wanted);
        }}
      />
      <div class="record-week-head">
        <h3>{period.title}</h3>
        {kind !== "allYears" && (
          <Steps
            before={words.before}
            after={words.after}
            onBefore={period.hasBefore ? () => step(ago + 1) : null}
            onAfter={ago > 0 ? () => step(ago - 1) : null}
          />
        )}
      </div>
      <ManyDaysStatus read={read} />
      {read.days.length > 0 && (
        <p>
          {words.total(counted * 1000)} {words.average(counted / read.days.length)}
        </p>
      )}
      {read.state === "done" && read.days.length === 0 && <p>{words.empty}</p>}
      {kind === "month" && <MonthCalendar month={period.from} days={read.days} />}
      {kind === "year" && <YearMap year={period.year} days={read.days} />}
      {kind === "year" && <Trend by="week" sums={sumBy(read.days, period.weekOf)} />}
      {kind !== "month" && <Trend by="month" sums={sumBy(read.days, period.monthOf)} />}
    </>
  );
}
