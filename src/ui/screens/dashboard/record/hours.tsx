import type { WeekRecord } from "#domain/record/week-record";
import { hoursAndMinutes } from "#locales/format";
import { recordWords as words } from "#locales/record-words";
import { BarChart } from "./bar-chart.tsx";
import type { BarColumn } from "./bar-column.ts";
import { ChartTable } from "./chart-table.tsx";
import { hoursOfWeek } from "./hours-of-week.ts";

/** At which hours of the day the week was watched, from the hour at which the household's day starts. */
export function Hours({ week }: { readonly week: WeekRecord }) {
  const { hours, busiest } = hoursOfWeek(week);
  if (hours.every(({ seconds }) => seconds === 0)) return <p>{words.empty}</p>;
  const columns = hours.map(({ hour, seconds }): BarColumn => ({
    key: String(hour),
    label: hour % 6 === 0 ? words.hourOf(hour) : "",
    title: `${words.hourOf(hour)}: ${hoursAndMinutes(seconds * 1000)}`,
    segments: [{ look: "counted", seconds }],
    limitSeconds: null,
    isUnknown: false,
    isNow: false,
  }));
  return (
    <>
      {busiest !== null && <p>{words.busiest(busiest)}</p>}
      <BarChart columns={columns} dense heightPx={104} leastTopSeconds={1800} />
      <ChartTable
        caption={words.hours}
        head={[words.hour, words.minutes]}
        rows={hours.map(({ hour, seconds }) => [words.hourOf(hour), hoursAndMinutes(seconds * 1000)])}
      />
    </>
  );
}
