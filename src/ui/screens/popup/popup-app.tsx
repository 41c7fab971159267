import { useRef, useState } from "preact/hooks";
import type { ChildView } from "#domain/report/views";
import type { Call } from "#messages/client";
import type { Reply } from "#messages/protocol";
import { useLoaded } from "../../hooks/use-loaded.ts";
import { useView } from "../../hooks/use-view.ts";
import type { SitePermission } from "../dashboard/plan/site-permission.ts";
import { ChildPane } from "./child-pane.tsx";
import type { PopupPane } from "./popup-pane.ts";

// The popup opens on the figure: whatever lies behind a tap is loaded by that tap.
const parentSide = async () => (await import("./parent-side.tsx")).ParentSide;
const askPane = async () => (await import("./ask-pane.tsx")).AskPane;
const lessPane = async () => (await import("./less-pane.tsx")).LessPane;
const planPane = async () => (await import("./plan-pane.tsx")).PlanPane;
const recordPane = async () => (await import("./record-pane.tsx")).RecordPane;
const sitePane = async () => (await import("./site-pane.tsx")).SitePane;
const talkPane = async () => (await import("./talk-pane.tsx")).TalkPane;
const whoPane = async () => (await import("./who-pane.tsx")).WhoPane;

type Props = {
  readonly call: Call;
  /** What was asked for before the screens were loaded; absent where nothing was. */
  readonly asked?: Promise<Reply<ChildView>>;
  /** The tab in front when the popup was opened; null where there is none. */
  readonly tabId: number | null;
  /** Few come to ask the browser for a site: it is loaded behind the PIN. */
  readonly loadPermission: () => Promise<SitePermission>;
  readonly openWelcome: () => void;
  readonly openDashboard: () => void;
};

/** Minutes go by while the popup is open: its figures are asked for again this often. */
const REFRESH_MS = 10_000;

export function PopupApp({ call, asked, tabId, loadPermission, openWelcome, openDashboard }: Props) {
  const [pane, go] = useState<PopupPane>({ at: "child" });
  const ahead = useRef(asked);
  const { view, failed, refresh } = useView(
    () => {
      const first = ahead.current;
      ahead.current = undefined;
      return first ?? call("child/view", {});
    },
    { everyMs: REFRESH_MS },
  );
  const ParentSide = useLoaded(pane.at === "parent", parentSide);
  const AskPane = useLoaded(pane.at === "ask", askPane);
  const LessPane = useLoaded(pane.at === "less", lessPane);
  const PlanPane = useLoaded(pane.at === "plan", planPane);
  const RecordPane = useLoaded(pane.at === "record", recordPane);
  const SitePane = useLoaded(pane.at === "site", sitePane);
  const TalkPane = useLoaded(pane.at === "talk", talkPane);
  const WhoPane = useLoaded(pane.at === "who", whoPane);
  const home = () => {
    refresh();
    go({ at: "child" });
  };
  const toParent = () => go({ at: "parent" });
  if (pane.at === "parent" && ParentSide !== null)
    return (
      <ParentSide call={call} tabId={tabId} loadPermission={loadPermission} onHome={home} onPlan={openDashboard} />
    );
  if (pane.at === "who" && WhoPane !== null) return <WhoPane call={call} onBack={home} onGrownUp={toParent} />;
  if (pane.at === "talk" && TalkPane !== null) return <TalkPane country={view?.country ?? null} onBack={home} />;
  if (view !== null && pane.at === "ask" && AskPane !== null)
    return <AskPane call={call} view={view} onChanged={refresh} onBack={home} onParent={toParent} />;
  if (view !== null && pane.at === "less" && LessPane !== null)
    return <LessPane call={call} view={view} onBack={home} />;
  if (view !== null && pane.at === "plan" && PlanPane !== null) return <PlanPane view={view} onBack={home} />;
  if (view !== null && pane.at === "record" && RecordPane !== null) return <RecordPane view={view} onBack={home} />;
  if (view !== null && pane.at === "site" && SitePane !== null)
    return <SitePane view={view} line={pane.line} onBack={home} />;
  return <ChildPane call={call} view={view} failed={failed} onGo={go} onRefresh={refresh} openWelcome={openWelcome} />;
}
