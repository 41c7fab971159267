import { useState } from "preact/hooks";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";
import { Sheet } from "../../components/sheet.tsx";

const ANSWERS = [15, 30, 60, null] as const;

/** A grown-up's turn at the browser: for how long, then the sheet is gone. */
export function UseItMyself({ onUse }: { readonly onUse: (minutes: 15 | 30 | 60 | null) => void }) {
  const [isOpen, open] = useState(false);
  const answer = (minutes: 15 | 30 | 60 | null) => {
    open(false);
    onUse(minutes);
  };
  return (
    <>
      <Button look="plain" onPress={() => open(true)}>
        {parentWords.useItMyself}
      </Button>
      <Sheet title={parentWords.useItMyself} isOpen={isOpen} onClose={() => open(false)}>
        <p class="quiet">{parentWords.useLine}</p>
        <div class="sheet-answers">
          {ANSWERS.map((minutes) => (
            <Button key={minutes} look="quiet" wide onPress={() => answer(minutes)}>
              {minutes === null ? parentWords.useUntilClosed : parentWords.useFor(minutes)}
            </Button>
          ))}
        </div>
        <Button look="plain" wide onPress={() => open(false)}>
          {parentWords.cancel}
        </Button>
      </Sheet>
    </>
  );
}
