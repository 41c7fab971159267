import { useEffect, useState } from "preact/hooks";
import type { SetupView } from "#domain/report/parent-views";
import { backupWords } from "#locales/backup-words";
import { lostWords as words } from "#locales/lost-words";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { Lamp } from "../../components/lamp.tsx";
import { doorOfFirstRun } from "../backup/restore-door.ts";
import { RestorePanel } from "../backup/restore-panel.tsx";
import { sayMoment } from "../backup/say-moment.ts";
import { useRestore } from "../backup/use-restore.ts";
import { Screen } from "./screen.tsx";
import type { WelcomeEdges } from "./welcome-edges.ts";
import { WelcomeFrame } from "./welcome-frame.tsx";

type Props = { readonly view: SetupView; readonly edges: WelcomeEdges };
/** A file, or a snapshot by its number. */
type Way = { readonly snapshot: number | null };

/** There was a household here and its database is gone: what holds, and the ways back to it. */
export function LostHousehold({ view, edges }: Props) {
  const [way, choose] = useState<Way | null>(null);
  const [isBack, setBack] = useState(false);
  return (
    <WelcomeFrame step="welcome" onBack={way === null || isBack ? null : () => choose(null)} trouble={null}>
      {isBack ? (
        <Back />
      ) : way === null ? (
        <Start view={view} onChoose={choose} />
      ) : (
        <Screen headline={welcomeWords.start.backup}>
          <p class="quiet">{words.theirs}</p>
          <Restore edges={edges} way={way} onDone={() => setBack(true)} />
        </Screen>
      )}
    </WelcomeFrame>
  );
}

type StartProps = { readonly view: SetupView; readonly onChoose: (way: Way) => void };

function Start({ view, onChoose }: StartProps) {
  return (
    <>
      <Lamp state="dark" size={64} />
      <Screen headline={words.headline} look="start">
        <p>{words.lead}</p>
        <Kept snapshots={view.lost ?? []} timeZone={view.guess.timeZone} onChoose={onChoose} />
        <div class="actions">
          <Button look="main" onPress={() => onChoose({ snapshot: null })}>
            {welcomeWords.start.backup}
          </Button>
        </div>
        <p class="quiet">{words.without}</p>
      </Screen>
    </>
  );
}

type KeptProps = {
  readonly snapshots: NonNullable<SetupView["lost"]>;
  readonly timeZone: string;
  readonly onChoose: (way: Way) => void;
};

function Kept({ snapshots, timeZone, onChoose }: KeptProps) {
  if (snapshots.length === 0) return null;
  return (
    <section>
      <h2>{words.kept}</h2>
      <ul class="snapshot-rows">
        {snapshots.map(({ id, madeAtMs }) => {
          const at = sayMoment(madeAtMs, timeZone);
          return (
            <li key={id} class="snapshot-row">
              {at}
              <Button look="plain" label={backupWords.lookAt(at)} onPress={() => onChoose({ snapshot: id })}>
                {backupWords.look}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type RestoreProps = { readonly edges: WelcomeEdges; readonly way: Way; readonly onDone: () => void };

/** A snapshot is looked at as soon as it is chosen. */
function Restore({ edges: { call, loadVault }, way: { snapshot }, onDone }: RestoreProps) {
  const door = doorOfFirstRun(call, snapshot);
  const restoring = useRestore({ door, loadVault, onDone, onSessionOver: () => undefined });
  useEffect(() => {
    if (snapshot !== null) void restoring.look(null);
  }, []);
  return <RestorePanel restoring={restoring} />;
}

/** Whoever brought it has a session now, which the dashboard takes over: the pause ends there, or in the popup. */
function Back() {
  const { headline, paused, codes, go } = words.back;
  return (
    <Screen headline={headline}>
      <p>{paused}</p>
      <p class="quiet">{codes}</p>
      <div class="actions">
        <a class="button button-main" href="dashboard.html">
          {go}
        </a>
      </div>
    </Screen>
  );
}
