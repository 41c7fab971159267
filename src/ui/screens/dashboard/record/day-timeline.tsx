import { useId } from "preact/hooks";
import type { DayDetail } from "#domain/record/record-day";
import type { WeekDay } from "#domain/record/week-record";
import { clock, hoursAndMinutes } from "#locales/format";
import { recordWords as words } from "#locales/record-words";
import { siteName } from "#locales/site-name";
import { ChartTable } from "./chart-table.tsx";
import { Hatches } from "./hatches.tsx";
import { NamedSite } from "./named-site.tsx";
import { layoutDay } from "./layout-day.ts";
import { runsOf } from "./runs-of.ts";
import { OTHERS_COLOUR, siteColours } from "./site-colours.ts";

const ROW_PX = 20;
const QUARTER_SECONDS = 900;
const QUARTER_MS = QUARTER_SECONDS * 1000;

type Props = { readonly day: WeekDay; readonly detail: DayDetail; readonly timeZone: string };

/** A row for each site, from the start of the day to its end: how much of each quarter of an hour it took. */
export function DayTimeline({ day, detail, timeZone }: Props) {
  const id = useId();
  const { quarters, ticks, gaps } = layoutDay(day, timeZone);
  const colours = siteColours(detail.sites);
  const size = 100 / quarters;
  const at = (quarter: number): string => clock(day.startMs + quarter * QUARTER_MS, timeZone);
  return (
    <>
      <div class="timeline" aria-hidden="true">
        {detail.quarters.map(([site, seconds]) => (
          <div key={site} class="timeline-row">
            <NamedSite site={site} colour={colours.get(site) ?? OTHERS_COLOUR} />
            <svg class="chart-picture timeline-bars" width="100%" height={ROW_PX}>
              <Hatches id={`${id}-${site}`} />
              {gaps.map(({ startPercent, sizePercent }) => (
                <rect
                  key={startPercent}
                  x={`${startPercent}%`}
                  width={`${sizePercent}%`}
                  height={ROW_PX}
                  fill={`url(#${id}-${site}-unknown)`}
                />
              ))}
              {seconds.map((taken, quarter) => {
                const height = Math.max(3, (taken / QUARTER_SECONDS) * ROW_PX);
                return (
                  taken > 0 && (
                    <rect
                      key={quarter}
                      class="bar-coloured"
                      x={`${quarter * size}%`}
                      y={ROW_PX - height}
                      width={`${size}%`}
                      height={height}
                      fill={colours.get(site) ?? OTHERS_COLOUR}
                    />
                  )
                );
              })}
              <line class="chart-ground" x1="0" x2="100%" y1={ROW_PX} y2={ROW_PX} />
            </svg>
          </div>
        ))}
        <div class="timeline-row">
          <span />
          <div class="timeline-hours">
            {ticks.map(({ startPercent, hour }) => (
              <span key={startPercent} style={{ insetInlineStart: `${startPercent}%` }}>
                {words.hourOf(hour)}
              </span>
            ))}
          </div>
        </div>
      </div>
      <ChartTable
        caption={words.byQuarter}
        head={[words.site, words.from, words.to, words.minutes]}
        rows={detail.quarters.flatMap(([site, seconds]) =>
          runsOf(seconds).map((run) => [
            siteName(site),
            at(run.firstQuarter),
            at(run.endQuarter),
            hoursAndMinutes(run.seconds * 1000),
          ]),
        )}
      />
    </>
  );
}
