import type { AskingView } from "#domain/asking/asking-view";
import { useState } from "preact/hooks";
import { PURPOSES, type AskedMinutes, type Purpose } from "#domain/asking/child-request";
import { askingWords } from "#locales/asking-words";
import type { Asked } from "#domain/asking/what-to-ask";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { ChoiceChips } from "../../components/choice-chips.tsx";
import { Field } from "../../components/field.tsx";
import { refusalLine } from "../../refusal-line.ts";

const AMOUNTS = [5, 15, 30] as const;
const LONGEST = 120;

type Props = {
  readonly call: Call;
  readonly what: Asked;
  readonly asking: Pick<AskingView, "leftToday" | "inPerson">;
  readonly onAsked: () => void;
};

/** How long, what for, and one line if one likes: two taps and a button. */
export function AskForm({ call, what, asking, onAsked }: Props) {
  const [minutes, setMinutes] = useState<AskedMinutes>(what === "minutes" ? 15 : null);
  const [purpose, setPurpose] = useState<Purpose>("because");
  const [line, setLine] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  if (asking.leftToday === 0) return <p>{asking.inPerson ? askingWords.inPerson : askingWords.noneLeft}</p>;

  const submit = async (event: Event) => {
    event.preventDefault();
    const reply = await call("request/make", { minutes, purpose, line: line.trim() === "" ? null : line.trim() });
    if (reply.ok) onAsked();
    else setTrouble(refusalLine(reply.say));
  };
  return (
    <form class="asking" onSubmit={(event) => void submit(event)}>
      {what === "minutes" && (
        <ChoiceChips
          label={askingWords.howLong}
          options={AMOUNTS.map((value) => ({ value, text: askingWords.minutes(value) }))}
          value={minutes}
          onChoose={setMinutes}
        />
      )}
      <ChoiceChips
        label={askingWords.whatFor}
        options={PURPOSES.map((value) => ({ value, text: askingWords.purposes[value] }))}
        value={purpose}
        onChoose={setPurpose}
      />
      <Field label={askingWords.line} hint={askingWords.lineHint} error={trouble}>
        {(given) => (
          <input
            {...given}
            class="input"
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            value={line}
            onInput={(event) => setLine(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button look="main" type="submit" wide>
        {askingWords.send}
      </Button>
    </form>
  );
}
