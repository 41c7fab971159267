import { useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import { EVERYWHERE } from "#domain/plan/everywhere";
import type { Given } from "#domain/plan/grant";
import { plainMinutes } from "#domain/plan/plain-minutes";
import type { RequestLine } from "#domain/report/request-line";
import type { ParentView } from "#domain/report/parent-views";
import { grantWords } from "#locales/grant-words";
import { parentWords } from "#locales/parent-words";
import { Bar } from "../../components/bar.tsx";
import { Button } from "../../components/button.tsx";
import { AddHereLine } from "./add-here-line.tsx";
import { ChildTabs } from "./child-tabs.tsx";
import { ClockQuestion } from "../parent/clock-question.tsx";
import { MoreSheet } from "../parent/more-sheet.tsx";
import { PageLine } from "./page-line.tsx";
import { PhoneCodes } from "../parent/phone-codes.tsx";
import { RequestCard } from "../parent/request-card.tsx";
import { LessLine } from "../parent/less-line.tsx";
import { LimitField } from "./limit-field.tsx";
import type { ParentActions } from "../parent/parent-actions.ts";

const AMOUNTS = [5, 15, 30] as const;
const HALF_AN_HOUR_MS = 30 * 60_000;

type Props = {
  readonly view: ParentView;
  readonly actions: ParentActions;
  /** Whose day is looked at. */
  readonly onChoose: (child: ChildId) => void;
};

/** What the children ask comes first, whoever's day is looked at; then that day, and what can be done about it. */
export function ParentPanels({ view, actions, onChoose }: Props) {
  const { child } = view.view;
  const [more, setMore] = useState<{ readonly request: RequestLine | null } | null>(null);
  if (child === null) return <p>{parentWords.noChild}</p>;
  const { clock, foresight } = view;
  const { timeZone } = view.view;
  const holds = foresight === null ? "" : grantWords.holds(foresight, timeZone);
  const asker = (request: RequestLine | null) =>
    request === null ? child : { id: request.child, name: request.childName };
  const give = (given: Given, isPage: boolean) => {
    const request = more?.request ?? null;
    setMore(null);
    if (isPage) void actions.givePage(asker(request), given.pastBedtime, request?.id ?? null);
    else void actions.give(asker(request), given, request?.id ?? null);
  };
  const untilMs = view.view.nowMs + HALF_AN_HOUR_MS;
  const openAll = () =>
    void actions.give(child, { amount: { kind: "until", untilMs }, scope: EVERYWHERE, pastBedtime: true });
  return (
    <>
      {clock !== null && (
        <ClockQuestion clock={clock} timeZone={view.view.timeZone} onConfirm={() => void actions.confirmClock()} />
      )}
      {view.requests.map((request, place) => (
        <RequestCard
          key={request.id}
          request={request}
          isFirst={place === 0}
          timeZone={timeZone}
          onYes={() => void actions.yes(request)}
          onSchool={() => request.forSchool && void actions.give(asker(request), request.forSchool, request.id)}
          onNo={(line) => void actions.no(request, line)}
          onMore={() => setMore({ request })}
        />
      ))}
      <MoreSheet
        view={view}
        request={more?.request ?? null}
        isOpen={more !== null}
        onClose={() => setMore(null)}
        foresee={(given) => actions.foresee(asker(more?.request ?? null), given)}
        onGive={give}
      />
      {view.children.length > 1 && <ChildTabs view={view} onChoose={onChoose} />}
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
              onPress={() => void actions.give(child, plainMinutes(minutes))}
            >
              {parentWords.give(minutes)}
            </Button>
          ))}
          <Button look="plain" onPress={() => setMore({ request: null })}>
            {grantWords.more}
          </Button>
        </div>
        {holds !== "" && <p class="quiet">{holds}</p>}
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
        <div class="panel-actions">
          {!view.paused && (
            <Button look="plain" onPress={openAll}>
              {grantWords.everythingFor30}
            </Button>
          )}
          {!view.paused && <p class="quiet panel-note">{grantWords.everythingFor30Line}</p>}
          <PhoneCodes onMake={actions.makeCodes} />
        </div>
      </section>
      {view.page !== null && (
        <PageLine
          page={view.page}
          onRead={(as) => void actions.read(child, view.page?.reading ?? null, as)}
          onToday={(as) => view.page !== null && void actions.siteToday(child, view.page, as)}
        />
      )}
      {view.addable !== null && (
        <AddHereLine
          site={view.addable}
          name={child.name}
          onAdd={() => view.addable !== null && void actions.addSite(child, view.addable)}
        />
      )}
      <a class="quiet record-link" href="/dashboard.html#record" target="_blank">
        {parentWords.week(view)}
      </a>
    </>
  );
}

/** As the line above it says: 28 of 60. The child's ring shows the rest. */
function usedShare({ view }: ParentView): number {
  const ofMs = (view.ofMinutes ?? 0) * 60_000;
  return ofMs === 0 ? 1 : view.usedMs / ofMs;
}
