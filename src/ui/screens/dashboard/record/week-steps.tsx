import { mondayOf } from "#domain/record/monday-of";
import type { WeekRecord } from "#domain/record/week-record";
import { addDays } from "#domain/time/add-days";
import { recordWords as words } from "#locales/record-words";
import { Steps } from "./steps.tsx";

type Props = { readonly week: WeekRecord; readonly onGo: (monday: string) => void };

/** To the week before, after, and back to the present one; not past the record's beginning, nor into the future. */
export function WeekSteps({ week: { monday, part }, onGo }: Props) {
  const thisMonday = mondayOf(part.today);
  const firstMonday = mondayOf(part.firstDate);
  return (
    <div class="record-steps">
      <Steps
        before={words.weekBefore}
        after={words.weekAfter}
        onBefore={monday > firstMonday ? () => onGo(addDays(monday, -7)) : null}
        onAfter={monday < thisMonday ? () => onGo(addDays(monday, 7)) : null}
      />
    </div>
  );
}
