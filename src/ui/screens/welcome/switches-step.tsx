import { useState } from "preact/hooks";
import type { HealthView, SetupView } from "#domain/report/parent-views";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { Screen } from "./screen.tsx";
import { SwitchRow, type Switch } from "./switch-row.tsx";
import type { WelcomeEdges } from "./welcome-edges.ts";

const words = welcomeWords.switches;

type Props = { readonly view: SetupView; readonly edges: WelcomeEdges; readonly onNext: () => void };

/** What only a person may turn. The rows tick themselves; "Later" says what stays open. */
export function SwitchesStep({ view, edges, onNext }: Props) {
  // A browser that gave us every site at installing has nothing to show here; one that took a site back keeps its row.
  const [askedHosts] = useState(!view.health.hosts);
  const rows: readonly Switch[] = ["private-windows", ...(askedHosts ? (["hosts"] as const) : []), "toolbar-icon"];
  const open = rows.filter((which) => isOn(view.health, which) === false);
  return (
    <Screen headline={words.headline}>
      <ul class="welcome-screen">
        {rows.map((which) => (
          <SwitchRow
            key={which}
            which={which}
            isOn={isOn(view.health, which)}
            browserKind={edges.browserKind}
            onOpen={() => void edges.call("setup/open-setting", { which })}
          />
        ))}
      </ul>
      {open.length > 0 && (
        <ul class="later-lines">
          {open.map((which) => (
            <li key={which}>{words.laterLine[which]}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Button look={open.length === 0 ? "main" : "quiet"} onPress={onNext}>
          {open.length === 0 ? words.go : words.later}
        </Button>
      </div>
    </Screen>
  );
}

/** Null where the browser does not tell. */
function isOn({ privateWindows, hosts, toolbarIcon }: HealthView, which: Switch): boolean | null {
  if (which === "private-windows") return privateWindows;
  return which === "hosts" ? hosts : toolbarIcon;
}
