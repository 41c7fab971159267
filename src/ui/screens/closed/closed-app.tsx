import { useState } from "preact/hooks";
import type { ClosedView } from "#domain/report/views";
import type { Call } from "#messages/client";
import { closedPageWords } from "#locales/closed-page-words";
import { closedWords } from "#locales/closed-words";
import { commonWords } from "#locales/common-words";
import { Button } from "../../components/button.tsx";
import { Lamp } from "../../components/lamp.tsx";
import { useView } from "../../hooks/use-view.ts";
import { WhoTiles } from "../who/who-tiles.tsx";
import { BackToSite, placeToGoBack } from "./back-to-site.tsx";
import { ClosedFoot } from "./closed-foot.tsx";
import { OpenNow } from "./open-now.tsx";
import { useOpenAgain } from "./use-open-again.ts";

/** The page that a closed site leads to: what and why, until when, what now, who can help. */
export function ClosedApp({ call }: { readonly call: Call }) {
  const { view, failed, refresh } = useView(() => call("closed/view", {}), { everyMs: null });
  const [isParent, showParent] = useState(false);
  const back = placeToGoBack(view);
  useOpenAgain(call, view, refresh);
  if (view === null && !failed) return <div class="column closed" />;
  return (
    <div class="column closed">
      <main class="closed-main fade">
        <div class="closed-lamp">
          <Lamp state={view?.openAgain === true ? "lit" : "dark"} size={64} />
        </div>
        <Words view={view} />
        {asksWho(view) && <WhoTiles call={call} onChosen={refresh} onGrownUp={() => showParent(true)} />}
        <div class="actions">
          {back !== null && <BackToSite place={back} />}
          <Next call={call} view={view} isBeside={back !== null} />
        </div>
        <OpenNow open={view?.openNow.filter((place) => place !== back) ?? []} />
      </main>
      <ClosedFoot call={call} view={view} isParent={isParent} showParent={showParent} onChanged={refresh} />
    </div>
  );
}

function Words({ view }: { readonly view: ClosedView | null }) {
  const words = sayWords(view);
  return (
    <div role="status">
      <h1>{words.headline}</h1>
      <p>{words.line}</p>
    </div>
  );
}

function sayWords(view: ClosedView | null): { readonly headline: string; readonly line: string } {
  if (view === null) return { headline: closedPageWords.nothingHere, line: closedPageWords.nothingHereLine };
  if (view.openAgain) return { headline: closedPageWords.openAgain, line: closedPageWords.openAgainLine };
  return closedWords(view);
}

/** Nobody is chosen, or the turn that this page belonged to is over. */
const asksWho = (view: ClosedView | null): boolean =>
  view !== null && !view.openAgain && (view.reason === "nobody-chosen" || view.reason === "turn-ended");

type NextProps = {
  readonly call: Call;
  readonly view: ClosedView | null;
  /** The way back to the site is the main button already. */
  readonly isBeside: boolean;
};

/** "I'm done" closes the tab; a page that is open again, or may settle, is led on to. */
function Next({ call, view, isBeside }: NextProps) {
  const carryOn = () => void call("closed/carry-on", {});
  const done = () => void call("closed/done", {});
  if (view?.openAgain === true) {
    return (
      <Button look="main" onPress={carryOn}>
        {closedPageWords.carryOn}
      </Button>
    );
  }
  // The tiles are the next step; a second button would be one too many.
  if (view?.reason === "nobody-chosen") return null;
  return (
    <>
      {view?.reason === "guard-silent" && (
        <Button look="main" onPress={carryOn}>
          {commonWords.tryAgain}
        </Button>
      )}
      <Button look={isBeside || view?.reason === "guard-silent" || asksWho(view) ? "quiet" : "main"} onPress={done}>
        {commonWords.imDone}
      </Button>
    </>
  );
}
