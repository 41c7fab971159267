import { welcomeWords, type BrowserKind } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { ToolbarPicture } from "./toolbar-picture.tsx";

const words = welcomeWords.switches;

export type Switch = "private-windows" | "hosts" | "toolbar-icon";

const SAID: Readonly<Record<Switch, { readonly name: string; readonly line: string }>> = {
  "private-windows": { name: words.privateWindows, line: words.privateWindowsLine },
  hosts: { name: words.hosts, line: words.hostsLine },
  "toolbar-icon": { name: words.toolbar, line: words.toolbarLine },
};

type Props = {
  readonly which: Switch;
  /** Null where the browser does not tell: then the row asks for a look, and never ticks. */
  readonly isOn: boolean | null;
  readonly browserKind: BrowserKind;
  readonly onOpen: () => void;
};

export function SwitchRow({ which, isOn, browserKind, onOpen }: Props) {
  const { name, line } = SAID[which];
  return (
    <li class="switch-row">
      <span class={`tick${isOn === true ? " tick-on" : ""}`} aria-hidden="true">
        {isOn === true ? "✓" : ""}
      </span>
      <div>
        <h2>{name}</h2>
        <p class="quiet">{line}</p>
      </div>
      {/* There is no page to open for the toolbar: its menu is two clicks away, and drawn below. */}
      {isOn !== true && which !== "toolbar-icon" && (
        <Button look="quiet" onPress={onOpen}>
          {words.open}
        </Button>
      )}
      <span role="status">{isOn === true && <span class="switch-done">{words.on}</span>}</span>
      {isOn !== true && (
        <div class="switch-more">
          <p class="quiet">{words.how[browserKind][which]}</p>
          {which === "toolbar-icon" && <ToolbarPicture browserKind={browserKind} />}
        </div>
      )}
    </li>
  );
}
