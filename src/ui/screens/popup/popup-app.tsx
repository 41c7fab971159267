import { useState } from "preact/hooks";
import { whoWords } from "#locales/who-words";
import type { Call } from "#messages/client";
import { useLoaded } from "../../hooks/use-loaded.ts";
import { useView } from "../../hooks/use-view.ts";
import { WhoTiles } from "../who/who-tiles.tsx";
import { ChildPane } from "./child-pane.tsx";
import { LeafPane } from "./leaf-pane.tsx";
import { PlanPane } from "./plan-pane.tsx";
import type { PopupPane } from "./popup-pane.ts";
import { SitePane } from "./site-pane.tsx";
import { TalkPane } from "./talk-pane.tsx";

const parentSide = async () => (await import("./parent-side.tsx")).ParentSide;
const askPane = async () => (await import("./ask-pane.tsx")).AskPane;
const recordPane = async () => (await import("./record-pane.tsx")).RecordPane;
const lessPane = async () => (await import("./less-pane.tsx")).LessPane;

type Props = {
  readonly call: Call;
  /** The tab in front when the popup was opened; null where there is none. */
  readonly tabId: number | null;
  readonly openWelcome: () => void;
  readonly openDashboard: () => void;
};

/** Minutes go by while the popup is open: its figures are asked for again this often. */
const REFRESH_MS = 10_000;

export function PopupApp({ call, tabId, openWelcome, openDashboard }: Props) {
  const [pane, go] = useState<PopupPane>({ at: "child" });
  const { view, failed, refresh } = useView(() => call("child/view", {}), { everyMs: REFRESH_MS });
  const ParentSide = useLoaded(pane.at === "parent", parentSide);
  const AskPane = useLoaded(pane.at === "ask", askPane);
  const RecordPane = useLoaded(pane.at === "record", recordPane);
  const LessPane = useLoaded(pane.at === "less", lessPane);
  const home = () => {
    refresh();
    go({ at: "child" });
  };
  if (pane.at === "parent" && ParentSide !== null)
    return <ParentSide call={call} tabId={tabId} onHome={home} onPlan={openDashboard} />;
  if (view !== null && pane.at === "ask" && AskPane !== null)
    return <AskPane call={call} view={view} onChanged={refresh} onBack={home} onParent={() => go({ at: "parent" })} />;
  if (view !== null && pane.at === "plan") return <PlanPane view={view} onBack={home} />;
  if (view !== null && pane.at === "less" && LessPane !== null)
    return <LessPane call={call} view={view} onBack={home} />;
  if (view !== null && pane.at === "record" && RecordPane !== null) return <RecordPane view={view} onBack={home} />;
  if (view !== null && pane.at === "site") return <SitePane view={view} line={pane.line} onBack={home} />;
  if (pane.at === "who") {
    return (
      <LeafPane title={whoWords.title} onBack={home}>
        <WhoTiles call={call} onChosen={home} onGrownUp={() => go({ at: "parent" })} />
      </LeafPane>
    );
  }
  if (pane.at === "talk") return <TalkPane country={view?.country ?? null} onBack={home} />;
  return <ChildPane call={call} view={view} failed={failed} onGo={go} onRefresh={refresh} openWelcome={openWelcome} />;
}
