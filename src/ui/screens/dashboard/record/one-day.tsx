import { useState } from "preact/hooks";
import { eventTopic } from "#domain/record/event-topic";
import type { WeekDay, WeekRecord } from "#domain/record/week-record";
import { dayNames } from "#locales/day-names";
import { recordWords as words } from "#locales/record-words";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { SmallRing } from "../../../components/small-ring.tsx";
import { DayTimeline } from "./day-timeline.tsx";
import { EventList } from "./event-list.tsx";

/** One day of the week: how much of the plan, when each site was watched, what closed when. */
export function OneDay({ week }: { readonly week: WeekRecord }) {
  const known = week.days.filter(({ day }) => day !== null);
  const last = known.findLast(({ date }) => date <= week.part.today) ?? known[0];
  const [date, choose] = useState(last?.date ?? "");
  const shown = known.find((one) => one.date === date) ?? last;
  if (shown === undefined || shown.day === null) return <p>{words.empty}</p>;
  return (
    <>
      <ChoiceChips
        label={words.day}
        options={known.map((one) => ({ value: one.date, text: weekday(week, one) }))}
        value={shown.date}
        onChoose={choose}
      />
      <h3>{words.dayTitle(shown.date)}</h3>
      <DaySum day={shown.day} />
      {shown.day.detail !== null && shown.day.watchedSeconds > 0 && (
        <DayTimeline day={shown} detail={shown.day.detail} timeZone={week.part.timeZone} />
      )}
      {shown.gaps.map(({ fromMs, toMs }) => (
        <p key={fromMs} class="quiet">
          {words.gap(fromMs, toMs, week.part.timeZone)}
        </p>
      ))}
      <h3>{words.closings}</h3>
      <EventList events={closingsOf(week, shown)} part={week.names} isOneDay none={words.noClosings} />
    </>
  );
}

const weekday = ({ days }: WeekRecord, { date }: WeekDay): string =>
  dayNames.short[days.findIndex((one) => one.date === date)] ?? "";

type SumProps = { readonly day: NonNullable<WeekDay["day"]> };

/** The ring as it stood at the end of the day, or stands now. */
function DaySum({ day: { countedSeconds, limitSeconds, givenSeconds, schoolSeconds, apartSeconds } }: SumProps) {
  const share = limitSeconds === null || limitSeconds === 0 ? null : 1 - countedSeconds / limitSeconds;
  return (
    <div class="day-sum">
      <SmallRing share={share} />
      <div>
        <p>{words.ofPlan(countedSeconds, limitSeconds)}</p>
        {givenSeconds >= 60 && <p class="quiet">{words.givenLine(givenSeconds * 1000)}</p>}
        {schoolSeconds >= 60 && <p class="quiet">{words.school(schoolSeconds * 1000, apartSeconds * 1000)}</p>}
      </div>
    </div>
  );
}

/** In the order in which they happened. */
const closingsOf = ({ events }: WeekRecord, { startMs, endMs }: WeekDay): WeekRecord["events"] =>
  events
    .filter((event) => event.atMs >= startMs && event.atMs < endMs)
    .filter((event) => ["closed", "given"].includes(eventTopic(event)))
    .toReversed();
