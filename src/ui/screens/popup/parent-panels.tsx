import type { ParentView } from "#domain/report/views";
import { parentWords } from "#locales/parent-words";
import { Bar } from "../../components/bar.tsx";
import { Button } from "../../components/button.tsx";
import { ClockQuestion } from "./clock-question.tsx";
import { LessLine } from "./less-line.tsx";
import { LimitField } from "./limit-field.tsx";
import type { ParentActions } from "./parent-actions.ts";

const AMOUNTS = [5, 15, 30] as const;

type Props = { readonly view: ParentView; readonly actions: ParentActions };

export function ParentPanels({ view, actions }: Props) {
  const { child } = view.view;
  if (child === null) return <p>{parentWords.noChild}</p>;
  const { clock } = view;
  return (
    <>
      {clock !== null && (
        <ClockQuestion clock={clock} timeZone={view.view.timeZone} onConfirm={() => void actions.confirmClock()} />
      )}
      <section class="panel">
        <h2>{child.name}</h2>
        <p>
          {view.view.usedMs === 0
            ? `${parentWords.today(view.view)}. ${parentWords.quiet}`
            : parentWords.today(view.view)}
        </p>
        <div class="today-bar">{view.view.ofMinutes !== null && <Bar share={usedShare(view)} wide />}</div>
        <div class="give" role="group" aria-label={parentWords.moreToday}>
          {AMOUNTS.map((minutes) => (
            <Button
              key={minutes}
              look="quiet"
              label={parentWords.giveLong(minutes, child.name)}
              onPress={() => void actions.give(child, minutes)}
            >
              {parentWords.give(minutes)}
            </Button>
          ))}
        </div>
      </section>
      <LessLine view={view.view} onTakeBack={() => void actions.takeLessBack(child)} />
      <section class="panel">
        <LimitField
          minutes={view.limitMinutes}
          onChange={(minutes) => void actions.limit(child, minutes, view.limitMinutes)}
        />
        <label class="panel-row">
          <span>{parentWords.pause}</span>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            checked={view.paused}
            onChange={(event) => void actions.pause(event.currentTarget.checked)}
          />
        </label>
      </section>
      {view.page !== null && <p class="quiet">{parentWords.page(view.page)}</p>}
      <p class="quiet">{parentWords.week(view)}</p>
    </>
  );
}

/** As the line above it says: 28 of 60. The child's ring shows the rest. */
function usedShare({ view }: ParentView): number {
  const ofMs = (view.ofMinutes ?? 0) * 60_000;
  return ofMs === 0 ? 1 : view.usedMs / ofMs;
}
