import type { ChildView } from "#domain/report/views";
import { hoursAndMinutes, wholeMinutes } from "#locales/format";
import { myRecordWords } from "#locales/my-record-words";
import { popupWords } from "#locales/popup-words";
import { LeafPane } from "./leaf-pane.tsx";
import { WeekBars } from "./week-bars.tsx";
import { WeekTable } from "./week-table.tsx";

/** This week's minutes, the same as the parent's: as bars, and as a table for whoever reads that better. */
export function RecordPane({ view, onBack }: { readonly view: ChildView; readonly onBack: () => void }) {
  const sum = view.week.reduce<number>((total, minutes) => total + (minutes ?? 0), 0);
  return (
    <LeafPane title={popupWords.myRecord} onBack={onBack}>
      <p>{popupWords.today(wholeMinutes(view.usedMs))}</p>
      <p class="quiet">
        {popupWords.thisWeek}: {hoursAndMinutes(sum * 60_000)}
      </p>
      <WeekBars week={view.week} />
      <details>
        <summary class="quiet">{popupWords.asTable}</summary>
        <WeekTable week={view.week} />
      </details>
      <a class="record-link" href="/record.html" target="_blank">
        {myRecordWords.all}
      </a>
    </LeafPane>
  );
}
