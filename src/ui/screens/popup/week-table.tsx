import type { ChildView } from "#domain/report/views";
import { popupWords } from "#locales/popup-words";

export function WeekTable({ week }: Pick<ChildView, "week">) {
  return (
    <table class="week-table">
      <thead>
        <tr>
          <th scope="col">{popupWords.day}</th>
          <td>{popupWords.minutes}</td>
        </tr>
      </thead>
      <tbody>
        {week.map((minutes, day) => (
          <tr key={day}>
            <th scope="row">{popupWords.longDays[day]}</th>
            <td>{minutes === null ? popupWords.notYet : Math.round(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
