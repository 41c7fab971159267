import { askedSummary } from "#domain/record/asked-summary";
import type { WeekRecord } from "#domain/record/week-record";
import { recordWords as words } from "#locales/record-words";
import { siteName } from "#locales/site-name";

/** What a week's bars cannot say: questions and their answers, sign-ups that were paused, what was for school, is not counted, is not known. */
export function WeekLines({ week: { events, days, summary, part } }: { readonly week: WeekRecord }) {
  const asked = askedSummary(events);
  const { schoolSeconds, apartSeconds } = summary;
  const uncountedMs = summary.uncountedSeconds * 1000;
  return (
    <ul class="record-lines">
      {asked.asked > 0 && <li>{words.asked(asked)}</li>}
      {asked.signups.map(([site, count]) => (
        <li key={site}>{words.signups(siteName(site), count)}</li>
      ))}
      {schoolSeconds >= 60 && <li>{words.school(schoolSeconds * 1000, apartSeconds * 1000)}</li>}
      {uncountedMs >= 60_000 && <li>{words.uncounted(uncountedMs)}</li>}
      {days.flatMap(({ gaps, isToCome }) =>
        isToCome ? [] : gaps.map(({ fromMs, toMs }) => <li key={fromMs}>{words.gap(fromMs, toMs, part.timeZone)}</li>),
      )}
    </ul>
  );
}
