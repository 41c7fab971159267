import type { ParentView } from "#domain/report/views";
import { dashboardWords as words } from "#locales/dashboard-words";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../../components/button.tsx";
import { SmallRing } from "../../../components/small-ring.tsx";
import { ClockQuestion } from "../../popup/clock-question.tsx";
import { LessLine } from "../../popup/less-line.tsx";
import { createParentActions } from "../../popup/parent-actions.ts";
import type { Dashboard } from "../use-dashboard.ts";
import { Birthdays } from "./birthdays.tsx";

const MORE_MINUTES = 15;

type Props = { readonly dashboard: Dashboard; readonly view: ParentView };

/** Where the day stands, for the child at the computer: what is left, more of it, what closes next, and a pause of everything. */
export function TodayPage({ dashboard, view: parent }: Props) {
  const { view, clock, paused } = parent;
  const { child } = view;
  const actions = createParentActions(dashboard.behindPin);
  const next = words.next(view);
  return (
    <>
      <h1>{words.pages.today}</h1>
      {clock !== null && (
        <ClockQuestion clock={clock} timeZone={view.timeZone} onConfirm={() => void actions.confirmClock()} />
      )}
      <section class="card today-row">
        <SmallRing share={shareLeft(parent)} />
        <div class="today-said">
          <h2>{child?.name ?? parentWords.noChild}</h2>
          <p>{words.row(view)}</p>
        </div>
        {child !== null && (
          <Button
            look="quiet"
            label={parentWords.giveLong(MORE_MINUTES, child.name)}
            onPress={() => void actions.give(child, MORE_MINUTES)}
          >
            {parentWords.give(MORE_MINUTES)}
          </Button>
        )}
      </section>
      {child !== null && <LessLine view={view} onTakeBack={() => void actions.takeLessBack(child)} />}
      <Birthdays dashboard={dashboard} />
      <section class="card">
        <h2>{words.closesNext}</h2>
        {next.length === 0 ? <p>{words.nothingNext}</p> : next.map((line) => <p key={line}>{line}</p>)}
      </section>
      <section class="card">
        <label class="setting-row">
          <span>{parentWords.pause}</span>
          <input
            type="checkbox"
            role="switch"
            class="switch"
            checked={paused}
            onChange={(event) => void actions.pause(event.currentTarget.checked)}
          />
        </label>
      </section>
      <p class="quiet">{parentWords.week(parent)}</p>
    </>
  );
}

/** Of the day's minutes; a day without a limit is whole. */
function shareLeft({ view: { ofMinutes, usedMs } }: ParentView): number {
  return ofMinutes === null || ofMinutes === 0 ? Number(ofMinutes === null) : 1 - usedMs / (ofMinutes * 60_000);
}
