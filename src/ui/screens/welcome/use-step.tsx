import type { SetupView } from "#domain/report/parent-views";
import { welcomeWords, type BrowserKind } from "#locales/welcome-words";
import { Screen } from "./screen.tsx";

const words = welcomeWords.use;

type Props = {
  readonly view: SetupView;
  readonly browserKind: BrowserKind;
  readonly onUse: (use: "shared" | "children") => void;
};

export function UseStep({ view, browserKind, onUse }: Props) {
  const answer = (use: "shared" | "children") => (
    <button type="button" class={`answer${view.use === use ? " answer-chosen" : ""}`} onClick={() => onUse(use)}>
      {words[use]}
      {use === "shared" && <span class="quiet">{words.sharedLine}</span>}
    </button>
  );
  return (
    <Screen headline={words.headline}>
      {answer("shared")}
      <details class="how">
        <summary>{words.showHow}</summary>
        <ol>
          {words.how[browserKind].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
      {answer("children")}
    </Screen>
  );
}
