import { useState } from "preact/hooks";
import type { Surface } from "#domain/catalogue/surface";
import { detailsOf } from "#domain/record/details-of";
import type { RecordDay } from "#domain/record/record-day";
import { sumShares } from "#domain/record/sum-shares";
import type { WeekRecord } from "#domain/record/week-record";
import { hoursAndMinutes } from "#locales/format";
import { recordWords as words } from "#locales/record-words";
import { siteName } from "#locales/site-name";
import { surfaceNames } from "#locales/surface-names";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { BarChart } from "./bar-chart.tsx";
import { ChartTable } from "./chart-table.tsx";
import { Legend, type LegendMark } from "./legend.tsx";
import { OTHERS_COLOUR, siteColours } from "./site-colours.ts";
import { weekColumns, type Colouring } from "./week-columns.ts";

const BY = ["together", "site", "surface"] as const;
const KINDS = 6;

/** The seven days against the plan, with what the colours mean and the same as a table. */
export function WeekChart({ week }: { readonly week: WeekRecord }) {
  const [by, choose] = useState<Colouring["by"]>("together");
  const colouring = colouringOf(week, by);
  return (
    <section class="week-chart">
      <h3 class="chart-title">{words.minutesADay}</h3>
      <BarChart columns={weekColumns(week.days, week.part.today, colouring)} />
      <Legend marks={marksOf(week, colouring)} />
      <div class="chart-choices">
        <ChoiceChips
          label={words.shownBy}
          options={BY.map((value) => ({ value, text: words.coloured[value] }))}
          value={by}
          onChoose={choose}
        />
      </div>
      <WeekTable week={week} />
    </section>
  );
}

function colouringOf({ days }: WeekRecord, by: Colouring["by"]): Colouring {
  const details = detailsOf(days);
  if (by === "site") return { by, colours: siteColours(sumShares(details.map(({ sites }) => sites))) };
  if (by === "surface") return { by, colours: kindColours(sumShares(details.map(({ surfaces }) => surfaces))) };
  return { by };
}

const kindColours = (shares: readonly (readonly [Surface, number])[]): ReadonlyMap<Surface, string> =>
  new Map(shares.slice(0, KINDS).map(([surface], index) => [surface, `var(--site-${index})`]));

function marksOf({ days }: WeekRecord, colouring: Colouring): readonly LegendMark[] {
  const kept = days.flatMap(({ day }) => (day === null ? [] : [day]));
  const marks: LegendMark[] = [];
  if (kept.some(({ limitSeconds }) => limitSeconds !== null)) marks.push({ text: words.plan, look: "limit" });
  if (colouring.by === "together") {
    if (kept.some(({ givenSeconds }) => givenSeconds > 0)) marks.push({ text: words.given, look: "given" });
    marks.push(...schoolMark(kept));
    if (kept.some((day) => uncountedSeconds(day) >= 60)) marks.push({ text: words.notCounted, look: "uncounted" });
  } else {
    const named = colouring.by === "site" ? nameAll(colouring.colours, siteName) : nameAll(colouring.colours, kindName);
    marks.push(...named, ...(colouring.by === "surface" ? schoolMark(kept) : []));
    const lists = kept.map(({ detail }) => (colouring.by === "site" ? detail?.sites : detail?.surfaces) ?? []);
    if (lists.flat().some(([key]) => !isColoured(colouring, key)))
      marks.push({ text: words.others, look: "coloured", colour: OTHERS_COLOUR });
  }
  if (days.some(({ gaps, isToCome }) => !isToCome && gaps.length > 0))
    marks.push({ text: words.notKnown, look: "unknown" });
  return marks;
}

const schoolMark = (days: readonly RecordDay[]): readonly LegendMark[] =>
  days.some(({ apartSeconds }) => apartSeconds > 0) ? [{ text: words.forSchool, look: "school" }] : [];
const uncountedSeconds = ({ watchedSeconds, countedSeconds, apartSeconds }: RecordDay): number =>
  watchedSeconds - countedSeconds - apartSeconds;

const isColoured = (colouring: Colouring, key: string): boolean =>
  colouring.by !== "together" && [...colouring.colours.keys()].some((one) => one === key);

const kindName = (surface: Surface): string => surfaceNames[surface];
const nameAll = <K,>(colours: ReadonlyMap<K, string>, name: (key: K) => string): readonly LegendMark[] =>
  Array.from(colours, ([key, colour]) => ({ text: name(key), look: "coloured", colour }));

function WeekTable({ week: { days } }: { readonly week: WeekRecord }) {
  const inMinutes = (seconds: number): string => hoursAndMinutes(seconds * 1000);
  // A family without school work reads no column of it.
  const hasSchool = days.some(({ day }) => day !== null && day.schoolSeconds > 0);
  return (
    <ChartTable
      caption={words.minutesADay}
      head={[
        ...[words.day, words.minutes, words.plan, words.given],
        ...(hasSchool ? [words.forSchool] : []),
        ...[words.notCounted, words.notKnown],
      ]}
      rows={days.map(({ date, day, isToCome, gaps }) => [
        words.dayTitle(date),
        day === null ? (isToCome ? words.notYet : words.notKnown) : inMinutes(day.countedSeconds),
        day === null ? "" : day.limitSeconds === null ? words.noLimit : inMinutes(day.limitSeconds),
        day === null ? "" : inMinutes(day.givenSeconds),
        ...(hasSchool ? [day === null ? "" : inMinutes(day.schoolSeconds)] : []),
        day === null ? "" : inMinutes(uncountedSeconds(day)),
        inMinutes(gaps.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0) / 1000),
      ])}
    />
  );
}
