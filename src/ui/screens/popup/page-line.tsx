import { useState } from "preact/hooks";
import type { Reading } from "#domain/plan/plan";
import type { SiteToday } from "#domain/plan/site-today";
import type { ParentView } from "#domain/report/parent-views";
import { parentWords } from "#locales/parent-words";
import { readingWords } from "#locales/reading-words";
import { siteTodayWords } from "#locales/site-today-words";
import { Button } from "../../components/button.tsx";
import { ChoiceChips } from "../../components/choice-chips.tsx";
import { Sheet } from "../../components/sheet.tsx";

type Page = NonNullable<ParentView["page"]>;
type Props = {
  readonly page: Page;
  readonly onRead: (as: Reading["as"] | null) => void;
  readonly onToday: (as: SiteToday) => void;
};

/** What the page in front is taken for, the way to call it something else, and its site for today. */
export function PageLine({ page, onRead, onToday }: Props) {
  const [isOpen, open] = useState(false);
  const { path, siteName, change } = page;
  return (
    <div class="panel-actions page-line">
      <p class="quiet">{parentWords.page(page)}</p>
      {change !== null && (
        <Button look="plain" label={siteTodayWords.does(change, siteName)} onPress={() => onToday(change)}>
          {siteTodayWords.button[change]}
        </Button>
      )}
      {path !== null && (
        <Button look="plain" onPress={() => open(true)}>
          {readingWords.notRight}
        </Button>
      )}
      <Sheet title={readingWords.title} isOpen={isOpen} onClose={() => open(false)}>
        <div class="asking">
          <p class="quiet">{readingWords.reach(siteName, path ?? "/")}</p>
          <ChoiceChips<Option["value"]>
            label={readingWords.callIt}
            options={optionsFor(page)}
            value={page.reading ?? "as-usual"}
            onChoose={(as) => {
              open(false);
              onRead(as === "as-usual" ? null : as);
            }}
          />
          <Button look="plain" wide onPress={() => open(false)}>
            {parentWords.cancel}
          </Button>
        </div>
      </Sheet>
    </div>
  );
}

type Option = { readonly value: Reading["as"] | "as-usual"; readonly text: string };

const optionsFor = ({ surfaces }: Page): readonly Option[] => [
  { value: "as-usual", text: readingWords.asUsual },
  { value: "uncounted", text: readingWords.uncounted },
  ...surfaces.map((value) => ({ value, text: readingWords.surface(value) })),
];
