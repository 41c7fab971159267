import { useRef } from "preact/hooks";
import type { SetupStep, SetupView } from "#domain/report/parent-views";
import { welcomeWords } from "#locales/welcome-words";
import { useLoaded } from "../../hooks/use-loaded.ts";
import { useView } from "../../hooks/use-view.ts";
import type { WelcomeEdges } from "./welcome-edges.ts";
import { DoneStep } from "./done-step.tsx";
import { ChildStep } from "./child-step.tsx";
import { DoorStep } from "./door-step.tsx";
import { PinStep } from "./pin-step.tsx";
import { PlanStep } from "./plan-step.tsx";
import { StartStep } from "./start-step.tsx";
import { SwitchesStep } from "./switches-step.tsx";
import { UseStep } from "./use-step.tsx";
import { useWelcome, type Welcome } from "./use-welcome.ts";
import { WelcomeFrame } from "./welcome-frame.tsx";

/** Changes made in the browser's own pages show here by themselves. */
const WATCH_MS = 2_000;
const NEEDS_TOKEN: readonly SetupStep[] = ["child", "plan", "switches"];

/** The first run. Where it stands is the background's to know, so that closing the tab loses nothing. */
export function WelcomeApp(edges: WelcomeEdges) {
  const loaded = useView(() => edges.call("setup/view", {}), { everyMs: WATCH_MS });
  const { view } = loaded;
  // As it was found, so that this page goes on to its end when the household is back.
  const wasLost = useRef<boolean | null>(null);
  if (view !== null) wasLost.current ??= view.lost !== null;
  const Lost = useLoaded(wasLost.current === true, async () => (await import("./lost-household.tsx")).LostHousehold);
  if (view === null) return <div class="column welcome" />;
  if (wasLost.current === true) return Lost === null ? null : <Lost edges={edges} view={view} />;
  return <Running edges={edges} view={view} onView={loaded.set} />;
}

type RunningProps = {
  readonly edges: WelcomeEdges;
  readonly view: SetupView;
  readonly onView: (view: SetupView) => void;
};

function Running({ edges, view, onView }: RunningProps) {
  const welcome = useWelcome(edges, view, onView);
  const { step, token } = welcome;
  const Backup = useLoaded(welcome.hasBackup, () => import("./backup-step.tsx").then((part) => part.BackupStep));
  const needsDoor = token === null && NEEDS_TOKEN.includes(step);
  return (
    <WelcomeFrame step={step} onBack={welcome.back} trouble={welcome.trouble}>
      {welcome.hasBackup ? (
        Backup !== null && (
          <Backup
            call={edges.call}
            loadVault={edges.loadVault}
            onRestored={(opened) => void welcome.restored(opened)}
          />
        )
      ) : needsDoor ? (
        <DoorStep
          key="door"
          call={edges.call}
          title={welcomeWords.door}
          onOpen={(opened) => welcome.unlock(opened.token)}
        />
      ) : (
        <Step key={step} welcome={welcome} edges={edges} view={view} />
      )}
    </WelcomeFrame>
  );
}

function Step({
  welcome,
  edges,
  view,
}: {
  readonly welcome: Welcome;
  readonly edges: WelcomeEdges;
  readonly view: SetupView;
}) {
  switch (welcome.step) {
    case "welcome":
      return (
        <StartStep
          onGo={() => welcome.go("use")}
          onBackup={view.pinIsSet ? null : () => welcome.showBackup(true)}
          onLanguage={view.pinIsSet ? null : welcome.language}
        />
      );
    case "use":
      return <UseStep view={view} browserKind={edges.browserKind} onUse={(use) => void welcome.use(use)} />;
    case "pin":
      return (
        <PinStep
          view={view}
          code={welcome.code}
          onPin={(pin) => void welcome.pin(pin)}
          onNext={() => welcome.go("child")}
        />
      );
    case "child":
      return <ChildStep view={view} welcome={welcome} language={edges.language} />;
    case "plan":
      return <PlanStep view={view} welcome={welcome} />;
    case "switches":
      return <SwitchesStep view={view} edges={edges} onNext={() => void welcome.finish()} />;
    case "done":
      return (
        <DoneStep
          view={view}
          onShow={(site) => void welcome.show(site)}
          onDone={() => void welcome.leave().then(edges.closeTab)}
        />
      );
  }
}
