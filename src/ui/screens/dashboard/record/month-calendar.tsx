import type { RecordDay } from "#domain/record/record-day";
import { dayNames } from "#locales/day-names";
import { recordWords as words } from "#locales/record-words";
import { heatLevel } from "./heat-level.ts";
import { layoutMonth } from "./layout-month.ts";

type Props = { readonly month: string; readonly days: readonly RecordDay[] };

/** A month as a calendar hangs on the wall: each day with its minutes. It is a table, so it needs none beside. */
export function MonthCalendar({ month, days }: Props) {
  const counted = new Map(days.map(({ date, countedSeconds }) => [date, countedSeconds]));
  return (
    <table class="month">
      <caption class="spoken-only">{words.monthOf(month)}</caption>
      <thead>
        <tr>
          {dayNames.short.map((name, index) => (
            <th key={name} scope="col" abbr={dayNames.long[index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layoutMonth(month).map((week, row) => (
          <tr key={row}>
            {week.map((date, column) =>
              date === null ? <td key={column} /> : <Day key={date} date={date} seconds={counted.get(date)} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, seconds }: { readonly date: string; readonly seconds: number | undefined }) {
  const minutes = seconds === undefined ? null : Math.floor(seconds / 60);
  return (
    <td class={seconds === undefined ? "month-none" : `month-${heatLevel(seconds)}`}>
      <span class="month-day">{Number(date.slice(-2))}</span>
      <span class="month-minutes">{minutes === null || minutes === 0 ? "" : minutes}</span>
    </td>
  );
}
