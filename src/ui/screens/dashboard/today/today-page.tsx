import { plainMinutes } from "#domain/plan/plain-minutes";
import { dashboardWords as words } from "#locales/dashboard-words";
import { parentWords } from "#locales/parent-words";
import { useLoaded } from "../../../hooks/use-loaded.ts";
import { ClockQuestion } from "../../parent/clock-question.tsx";
import { createParentActions } from "../../parent/parent-actions.ts";
import type { Dashboard } from "../use-dashboard.ts";
import { Birthdays } from "./birthdays.tsx";
import { ClosesNext } from "./closes-next.tsx";
import { TodayRequests } from "./today-requests.tsx";
import { TodayRow } from "./today-row.tsx";

type Props = { readonly dashboard: Dashboard; readonly onBackup: () => void; readonly onFamily: () => void };

/** Where the day stands for each child: what is left, more of it, what closes next, and a pause of everything. */
export function TodayPage({ dashboard, onBackup, onFamily }: Props) {
  const { rows } = dashboard;
  const [first] = rows;
  const More = useLoaded(first !== undefined, () => import("./today-more.tsx").then((part) => part.TodayMore));
  if (first === undefined) return null;
  const actions = createParentActions(dashboard.behindPin);
  const { clock, paused, view } = first;
  return (
    <>
      <h1>{words.pages.today}</h1>
      {clock !== null && (
        <ClockQuestion clock={clock} timeZone={view.timeZone} onConfirm={() => void actions.confirmClock()} />
      )}
      <TodayRequests rows={rows} actions={actions} />
      {rows.map((row) => (
        <TodayRow
          key={row.view.child?.id}
          parent={row}
          onGive={(child, minutes) => void actions.give(child, plainMinutes(minutes))}
          onTakeLessBack={(child) => void actions.takeLessBack(child)}
        />
      ))}
      <Birthdays dashboard={dashboard} />
      {More !== null && <More {...{ dashboard, onBackup, onFamily }} />}
      <ClosesNext views={rows.map((row) => row.view)} />
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
      {rows.map((row) => (
        <p key={row.view.child?.id} class="quiet">
          {rows.length > 1 && `${row.view.child?.name}. `}
          {parentWords.week(row)}
        </p>
      ))}
    </>
  );
}
