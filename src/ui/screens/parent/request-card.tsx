import { useState } from "preact/hooks";
import type { RequestLine } from "#domain/report/request-line";
import { grantWords } from "#locales/grant-words";
import { requestWords } from "#locales/request-words";
import { Button } from "../../components/button.tsx";
import { NotNow } from "./not-now.tsx";

type Props = {
  readonly request: RequestLine;
  /** The newest has the screen's one main button. */
  readonly isFirst: boolean;
  readonly timeZone: string;
  readonly onYes: () => void;
  /** Gives what was asked for, for school work alone. */
  readonly onSchool: () => void;
  readonly onNo: (say: string | null) => void;
  /** Opens the sheet with everything that may be given instead. */
  readonly onMore: () => void;
};

/** One question: who, what for, and three ways to answer it. */
export function RequestCard({ request, isFirst, timeZone, onYes, onSchool, onNo, onMore }: Props) {
  const [isNo, setNo] = useState(false);
  const { kind, line, foresight, endsPause } = request;
  const holds = kind !== "time" || endsPause ? "" : grantWords.holds(foresight, timeZone);
  return (
    <section class="panel request">
      <h2>{requestWords.headline(request)}</h2>
      <p class="quiet">{requestWords.details(request, timeZone)}</p>
      {line !== null && <p class="request-line">{requestWords.said(line)}</p>}
      {isNo ? (
        <NotNow onSend={onNo} />
      ) : (
        <>
          {holds !== "" && <p class="quiet">{holds}</p>}
          <div class="request-answers">
            <Button look={isFirst && kind === "time" ? "main" : "quiet"} onPress={onYes}>
              {yesTo(request)}
            </Button>
            {kind === "time" && (
              <>
                {request.forSchool !== undefined && (
                  <Button look="quiet" onPress={onSchool}>
                    {requestWords.forSchool}
                  </Button>
                )}
                {!endsPause && (
                  <Button look="plain" onPress={onMore}>
                    {requestWords.another}
                  </Button>
                )}
                <Button look="plain" onPress={() => setNo(true)}>
                  {requestWords.notNow}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function yesTo({ kind, minutes, endsPause }: RequestLine): string {
  if (kind !== "time") return requestWords.read;
  if (endsPause) return requestWords.endPause;
  return minutes === null ? requestWords.openIt : requestWords.give(minutes);
}
