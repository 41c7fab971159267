import { useState } from "preact/hooks";
import { whatToAsk } from "#domain/asking/what-to-ask";
import type { ClosedView } from "#domain/report/views";
import type { Call } from "#messages/client";
import { askingWords } from "#locales/asking-words";
import { closedPageWords } from "#locales/closed-page-words";
import { closedWords } from "#locales/closed-words";
import { Lamp } from "../../components/lamp.tsx";
import { SiteMark } from "../../components/site-mark.tsx";
import { useView } from "../../hooks/use-view.ts";
import { WhoTiles } from "../who/who-tiles.tsx";
import { AskHere } from "./ask-here.tsx";
import { BackToSite, placeToGoBack } from "./back-to-site.tsx";
import { ClosedFoot } from "./closed-foot.tsx";
import { ClosedNext } from "./closed-next.tsx";
import { OpenNow } from "./open-now.tsx";
import { useAnswer } from "./use-answer.ts";
import { useOpenAgain } from "./use-open-again.ts";

/** The page that a closed site leads to: what and why, until when, what now, who can help. */
export function ClosedApp({ call, tabId }: { readonly call: Call; readonly tabId: number | null }) {
  const { view, failed, refresh } = useView(() => call("closed/view", {}), { everyMs: null });
  const [isAsking, setAsking] = useState(false);
  const [isParent, setParent] = useState(false);
  const back = placeToGoBack(view);
  const about = siteAbout(view);
  useOpenAgain(call, view, refresh);
  useAnswer((view?.asking?.waiting ?? null) !== null, refresh);
  if (view === null && !failed) return <div class="column closed" />;
  const news = newsOf(view);
  const showAsk = view !== null && !view.openAgain && (isAsking || isWaiting(view));
  const takenBack = () => {
    setAsking(false);
    refresh();
  };
  const parentIsHere = () => setParent(true);
  return (
    <div class="column closed">
      <main class="closed-main fade">
        <div class="closed-lamp">
          <Lamp state={view?.openAgain === true ? "lit" : "dark"} size={64} />
          {about !== null && <SiteMark {...about} size={24} />}
        </div>
        <Words view={view} />
        {asksWho(view) && <WhoTiles call={call} onChosen={refresh} onGrownUp={parentIsHere} />}
        {news !== null && <p role="status">{news}</p>}
        {showAsk && <AskHere {...{ call, view }} onChanged={refresh} onTakenBack={takenBack} onParent={parentIsHere} />}
        <div class="actions">
          {back !== null && <BackToSite place={back} />}
          <ClosedNext
            {...{ call, view }}
            isBeside={back !== null}
            onAsk={showAsk ? null : () => setAsking(true)}
            onChanged={refresh}
          />
        </div>
        <OpenNow open={view?.openNow.filter((place) => place !== back) ?? []} />
      </main>
      <ClosedFoot {...{ call, view, tabId, isParent, setParent }} onChanged={refresh} />
    </div>
  );
}

/** A question waits, and this page is one that it could be about. */
const isWaiting = ({ asking, reason }: ClosedView): boolean =>
  asking !== undefined && asking.waiting !== null && whatToAsk(reason) !== null;

function newsOf(view: ClosedView | null): string | null {
  const answered = view === null || view.openAgain ? null : (view.asking?.answered ?? null);
  return answered === null ? null : askingWords.answered(answered);
}

function Words({ view }: { readonly view: ClosedView | null }) {
  const words = sayWords(view);
  return (
    <div role="status">
      <h1 class={isJustGiven(view) ? "closed-given" : undefined}>{words.headline}</h1>
      <p>{words.line}</p>
    </div>
  );
}

function sayWords(view: ClosedView | null): { readonly headline: string; readonly line: string } {
  if (view === null) return { headline: closedPageWords.nothingHere, line: closedPageWords.nothingHereLine };
  const answered = view.asking?.answered;
  if (isJustGiven(view) && answered?.kind === "yes") return sayGiven(answered.minutes);
  if (view.openAgain) return { headline: closedPageWords.openAgain, line: closedPageWords.openAgainLine };
  return closedWords(view);
}

/** What a parent's yes opened it with. */
function sayGiven(minutes: number | null): { readonly headline: string; readonly line: string } {
  if (minutes === null) return { headline: askingWords.saidYes, line: askingWords.saidYesLine };
  return { headline: askingWords.moreMinHeard(minutes), line: askingWords.moreMinLine };
}

/** What opened it was a yes of a moment ago: that is the one big thing. */
function isJustGiven(view: ClosedView | null): boolean {
  const answered = view?.asking?.answered;
  return view?.openAgain === true && answered?.kind === "yes" && answered.isNew;
}

/** The site that the page is about; null where it is about who is here, or what is broken. */
function siteAbout(view: ClosedView | null) {
  if (view === null || asksWho(view) || view.reason === "needs-parent") return null;
  const { site, siteKind: kind } = view;
  return site === null || kind === undefined ? null : { site, kind };
}

/** Nobody is chosen, or the turn that this page belonged to is over. */
const asksWho = (view: ClosedView | null): boolean =>
  view !== null && !view.openAgain && (view.reason === "nobody-chosen" || view.reason === "turn-ended");
