import type { SiteId } from "#domain/ids";
import type { SetupView } from "#domain/report/parent-views";
import { welcomeWords } from "#locales/welcome-words";
import { andOf } from "#locales/and-of";
import { Button } from "../../components/button.tsx";
import { Screen } from "./screen.tsx";
import { RealSite } from "./real-site.tsx";
import { SeeItWork } from "./see-it-work.tsx";

const words = welcomeWords.done;

type Props = {
  readonly view: SetupView;
  readonly onShow: (site: SiteId) => void;
  readonly onDone: () => void;
};

/** The plan holds; the rest is for two pairs of eyes. */
export function DoneStep({ view, onShow, onDone }: Props) {
  const name = andOf(view.children.map((child) => child.name));
  return (
    <Screen headline={words.headline}>
      <p>{words.line(name)}</p>
      <SeeItWork />
      <RealSite children={view.children} onShow={onShow} />
      <section class="show-child">
        <h2 class="quiet">{words.show(name)}</h2>
        <blockquote>{words.quote}</blockquote>
        <div class="sees">
          <List title={words.canSee} lines={words.sees} />
          <List title={words.cannotSee} lines={words.seesNot} />
        </div>
      </section>
      <div class="actions">
        <Button look="main" onPress={onDone}>
          {words.go}
        </Button>
      </div>
    </Screen>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
