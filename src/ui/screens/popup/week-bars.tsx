import type { ChildView } from "#domain/report/views";
import { popupWords } from "#locales/popup-words";

/** A quiet week still shows how long an hour is. */
const LEAST_TOP_MINUTES = 60;

/** Seven bars; the table beside them says the same in words, so these are a picture alone. */
export function WeekBars({ week }: Pick<ChildView, "week">) {
  const top = Math.max(LEAST_TOP_MINUTES, ...week.map((minutes) => minutes ?? 0));
  const today = week.findLastIndex((minutes) => minutes !== null);
  return (
    <div class="week" aria-hidden="true">
      {week.map((minutes, day) => (
        <div key={day} class={`week-day${day === today ? " week-today" : ""}`}>
          {minutes === null || minutes === 0 ? (
            <span class="week-none" />
          ) : (
            <span class="week-bar" style={{ blockSize: `${Math.round((minutes / top) * 100)}%` }} />
          )}
          <span>{minutes === null ? "" : Math.round(minutes)}</span>
          <span>{popupWords.days[day]}</span>
        </div>
      ))}
    </div>
  );
}
