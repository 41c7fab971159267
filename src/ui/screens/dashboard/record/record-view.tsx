import { useEffect, useState } from "preact/hooks";
import { mondayOf } from "#domain/record/monday-of";
import { addDays } from "#domain/time/add-days";
import { commonWords } from "#locales/common-words";
import { recordTalk } from "#locales/record-talk";
import { recordWords as words } from "#locales/record-words";
import { Button } from "../../../components/button.tsx";
import { Answers } from "./answers.tsx";
import { Fold } from "./fold.tsx";
import { Hours } from "./hours.tsx";
import { JournalList } from "./journal-list.tsx";
import { Months } from "./months.tsx";
import { OneDay } from "./one-day.tsx";
import { Places } from "./places.tsx";
import type { RecordSource } from "./record-source.ts";
import { TalkPage } from "./talk-page.tsx";
import { talkQuestions } from "./talk-questions.ts";
import { useWeek } from "./use-week.ts";
import { WeekChart } from "./week-chart.tsx";
import { WeekLines } from "./week-lines.tsx";
import { WeekSteps } from "./week-steps.tsx";

type Props = {
  readonly source: RecordSource;
  /** The household's date. */
  readonly today: string;
  /** There are other children to read of. */
  readonly hasSiblings: boolean;
  readonly print: () => void;
};

/** One child's record: the week at a glance, the rest folded below. The same for a parent and for the child itself. */
export function RecordView({ source, today, hasSiblings, print }: Props) {
  const [monday, go] = useState(mondayOf(today));
  const [isTalking, talk] = useState(false);
  const { week, failure } = useWeek(source, monday);
  useEffect(() => scrollTo?.({ top: 0 }), [isTalking]);
  if (week === null) return <p role="status">{failure === null ? words.reading : commonWords.failed}</p>;
  if (isTalking) return <TalkPage week={week} isOwn={source.isOwn} print={print} onBack={() => talk(false)} />;
  return (
    <>
      <section class="card record-week">
        <div class="record-week-head">
          <h2>{words.weekOf(week.monday, week.part.today)}</h2>
          <WeekSteps week={week} onGo={go} />
        </div>
        {week.isEmpty ? (
          <p>{words.empty}</p>
        ) : (
          <>
            <p class="record-sum" aria-live="polite">
              {words.summary(week.summary)}
            </p>
            <WeekChart week={week} />
          </>
        )}
        <WeekLines week={week} />
        <div class="record-talk">
          <h3>{recordTalk.toTalk}</h3>
          <ul>
            {talkQuestions(week.monday).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <Button look="quiet" onPress={() => talk(true)}>
            {words.talk}
          </Button>
        </div>
        {failure !== null && <p role="alert">{commonWords.failed}</p>}
      </section>
      <Fold title={words.oneDay}>{() => <OneDay key={week.monday} week={week} />}</Fold>
      <Fold title={words.places}>{() => <Places week={week} />}</Fold>
      <Fold title={words.hours}>{() => <Hours week={week} />}</Fold>
      <Fold title={words.months}>{() => <Months source={source} part={week.part} />}</Fold>
      <Fold title={words.answers}>{() => <Answers week={week} />}</Fold>
      <Fold title={words.journal}>
        {() => (
          <JournalList
            source={source}
            today={week.part.today}
            from={week.monday}
            to={addDays(week.monday, 6)}
            hasSiblings={hasSiblings}
          />
        )}
      </Fold>
    </>
  );
}
