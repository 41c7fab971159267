import { hoursAndMinutes } from "#locales/format";
import { recordWords as words } from "#locales/record-words";
import { BarChart } from "./bar-chart.tsx";
import type { BarColumn } from "./bar-column.ts";
import { ChartTable } from "./chart-table.tsx";
import type { Sum } from "./sum-by.ts";

type Props = {
  readonly by: "week" | "month";
  readonly sums: readonly Sum[];
};

/** How the minutes of a day went, week by week or month by month: averages, so that a week that is not over is no low one. */
export function Trend({ by, sums }: Props) {
  const title = by === "week" ? words.trend : words.trendByMonth;
  const perDay = ({ countedSeconds, days }: Sum): number => countedSeconds / Math.max(1, days);
  const nameOf = (key: string): string => (by === "week" ? words.weekOf(key, key) : words.monthOf(key));
  const columns = sums.map((sum, index): BarColumn => ({
    key: sum.key,
    label: by === "week" ? quarterAt(sums, index) : monthAt(sums, index),
    title: `${nameOf(sum.key)}: ${words.average(perDay(sum))}`,
    segments: [{ look: "counted", seconds: perDay(sum) }],
    limitSeconds: null,
    isUnknown: false,
    isNow: false,
  }));
  return (
    <>
      <h3>{title}</h3>
      <BarChart columns={columns} dense heightPx={72} leastTopSeconds={1800} />
      <ChartTable
        caption={title}
        head={[by === "week" ? words.week : words.month, words.minutes, words.minutesADay]}
        rows={sums.map((sum) => [
          nameOf(sum.key),
          hoursAndMinutes(sum.countedSeconds * 1000),
          hoursAndMinutes(perDay(sum) * 1000),
        ])}
      />
    </>
  );
}

/** The month where a quarter of a year begins. */
function quarterAt(sums: readonly Sum[], index: number): string {
  const [now, before] = [sums[index]?.key ?? "", sums[index - 1]?.key ?? ""];
  const begins = now.slice(0, 7) !== before.slice(0, 7) && Number(now.slice(5, 7)) % 3 === 1 && index > 0;
  return begins ? words.monthShort(now) : "";
}

/** Each month of one year; of several, the year where it begins. */
function monthAt(sums: readonly Sum[], index: number): string {
  const yearOf = (sum: Sum | undefined): string => sum?.key.slice(0, 4) ?? "";
  const [now, before] = [sums[index], sums[index - 1]];
  if (now !== undefined && sums.every((sum) => yearOf(sum) === yearOf(now))) return words.monthShort(now.key);
  return yearOf(now) === yearOf(before) ? "" : yearOf(now);
}
