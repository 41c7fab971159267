import { useState } from "preact/hooks";
import { codeWords } from "#locales/code-words";
import { parentWords } from "#locales/parent-words";
import { Button } from "../../components/button.tsx";
import { Sheet } from "../../components/sheet.tsx";

type Props = {
  /** What the button that leads to them says. */
  readonly opener?: string;
  readonly onMake: () => Promise<readonly string[] | null>;
};

/** Ten codes for the days on which no parent is near, shown once, to be photographed. */
export function PhoneCodes({ opener = codeWords.title, onMake }: Props) {
  const [isOpen, open] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setCodes(await onMake());
    setBusy(false);
  };
  const close = () => {
    open(false);
    setCodes(null);
  };
  return (
    <>
      <Button look="plain" onPress={() => open(true)}>
        {opener}
      </Button>
      <Sheet title={codeWords.title} isOpen={isOpen} onClose={close}>
        <div class="asking">
          <p class="quiet">{codes === null ? codeWords.what : codeWords.photograph}</p>
          {codes === null ? (
            <Button look="main" wide busy={busy} onPress={() => void make()}>
              {busy ? codeWords.making : codeWords.make}
            </Button>
          ) : (
            <ol class="codes">
              {codes.map((code) => (
                <li key={code}>
                  <bdi dir="ltr">{code}</bdi>
                </li>
              ))}
            </ol>
          )}
          <Button look="plain" wide onPress={close}>
            {codes === null ? parentWords.cancel : codeWords.photographed}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
