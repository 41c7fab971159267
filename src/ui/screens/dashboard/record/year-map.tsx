import type { RecordDay } from "#domain/record/record-day";
import { hoursAndMinutes } from "#locales/format";
import { recordWords as words } from "#locales/record-words";
import { layoutYear } from "./layout-year.ts";

const CELL_PX = 13;
const ROWS = 7;

type Props = { readonly year: number; readonly days: readonly RecordDay[] };

/** A year as a calendar, the deeper the more; the table of its months says the same. */
export function YearMap({ year, days }: Props) {
  const { weeks, cells, months } = layoutYear(year, days);
  const size = 100 / weeks;
  const counted = new Map(days.map(({ date, countedSeconds }) => [date, countedSeconds]));
  return (
    <div class="year-map" aria-hidden="true">
      <div class="year-months" style={{ gridTemplateColumns: `repeat(${weeks}, minmax(0, 1fr))` }}>
        {months.map(({ date, week }) => (
          <span key={date} style={{ gridColumnStart: week + 1 }}>
            {words.monthShort(date)}
          </span>
        ))}
      </div>
      <svg class="chart-picture" width="100%" height={ROWS * CELL_PX}>
        {cells.map(({ date, week, row, level }) => (
          <rect
            key={date}
            class={`heat heat-${level}`}
            x={`${(week + 0.06) * size}%`}
            y={row * CELL_PX}
            width={`${size * 0.88}%`}
            height={CELL_PX - 2}
            rx="2"
          >
            <title>{`${words.dayTitle(date)}: ${hoursAndMinutes((counted.get(date) ?? 0) * 1000)}`}</title>
          </rect>
        ))}
      </svg>
      <HeatLegend />
    </div>
  );
}

function HeatLegend() {
  const [less, more] = words.lessToMore;
  return (
    <p class="heat-legend">
      {less}
      {[0, 1, 2, 3, 4].map((level) => (
        <svg key={level} width="12" height="12">
          <rect class={`heat heat-${level}`} width="12" height="12" rx="2" />
        </svg>
      ))}
      {more}
    </p>
  );
}
