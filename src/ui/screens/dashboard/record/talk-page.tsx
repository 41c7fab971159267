import { askedSummary } from "#domain/record/asked-summary";
import { assertNever } from "#domain/assert-never";
import { wentWell, type WentWell } from "#domain/record/went-well";
import type { WeekRecord } from "#domain/record/week-record";
import { recordTalk } from "#locales/record-talk";
import { recordWords as words } from "#locales/record-words";
import { Button } from "../../../components/button.tsx";
import { useHeadingFocus } from "../../../hooks/use-heading-focus.ts";
import { BarChart } from "./bar-chart.tsx";
import { talkQuestions } from "./talk-questions.ts";
import { weekColumns } from "./week-columns.ts";

type Props = {
  readonly week: WeekRecord;
  readonly isOwn: boolean;
  readonly print: () => void;
  readonly onBack: () => void;
};

/** One page of a week to read together and to write on: what went well, three questions, room for answers. No marks, no siblings. */
export function TalkPage({ week, isOwn, print, onBack }: Props) {
  const heading = useHeadingFocus();
  const asked = askedSummary(week.events);
  return (
    <>
      <div class="record-week-head no-print">
        <Button look="plain" onPress={onBack}>
          {words.back}
        </Button>
        <Button look="main" onPress={print}>
          {words.print}
        </Button>
      </div>
      <article class="card talk-page">
        <h2 ref={heading} tabIndex={-1}>
          {isOwn ? recordTalk.mine : recordTalk.title(week.part.child.name)}
        </h2>
        <p class="quiet">
          {words.weekOf(week.monday, week.part.today)}. {recordTalk.lead}
        </p>
        {week.isEmpty ? <p>{words.empty}</p> : <p>{words.summary(week.summary)}</p>}
        {!week.isEmpty && (
          <BarChart columns={weekColumns(week.days, week.part.today, { by: "together" })} heightPx={96} />
        )}
        {asked.asked > 0 && <p>{words.asked(asked)}</p>}
        <h3>{recordTalk.wentWell}</h3>
        <ul class="talk-well">
          {wentWell(week).map((one) => (
            <li key={one.kind}>{sayWell(one)}</li>
          ))}
          <li class="talk-write">{recordTalk.alsoWell}</li>
        </ul>
        <h3>{recordTalk.toTalk}</h3>
        <ol class="talk-questions">
          {talkQuestions(week.monday).map((question) => (
            <li key={question} class="talk-write">
              {question}
            </li>
          ))}
        </ol>
        <p class="talk-write talk-agreed">{recordTalk.agreed}</p>
      </article>
    </>
  );
}

function sayWell(one: WentWell): string {
  switch (one.kind) {
    case "within-every":
      return recordTalk.withinEvery;
    case "within-on":
      return recordTalk.withinOn(one.dates);
    case "less":
      return recordTalk.less(one.minutes);
    case "own-less":
      return recordTalk.ownLess(one.times);
    case "asked":
      return recordTalk.asked(one.times);
    case "finished":
      return recordTalk.finished(one.times);
    case "without":
      return recordTalk.without(one.dates);
    default:
      return assertNever(one);
  }
}
