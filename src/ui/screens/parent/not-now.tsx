import { useState } from "preact/hooks";
import { requestWords } from "#locales/request-words";
import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";

const LONGEST = 120;

/** A no with one line to the child: a chip, own words, or none. */
export function NotNow({ onSend }: { readonly onSend: (say: string | null) => void }) {
  const [line, setLine] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    onSend(line.trim() === "" ? null : line.trim());
  };
  return (
    <form class="asking" onSubmit={submit}>
      <div class="chips" role="group" aria-label={requestWords.notNowTitle}>
        {requestWords.lines.map((text) => (
          <Chip key={text} label={text} isOn={line === text} onToggle={(isOn) => setLine(isOn ? text : "")} />
        ))}
      </div>
      <input
        class="input"
        type="text"
        autocomplete="off"
        aria-label={requestWords.ownLine}
        placeholder={requestWords.ownLine}
        maxLength={LONGEST}
        value={line}
        onInput={(event) => setLine(event.currentTarget.value)}
      />
      <Button look="main" type="submit" wide>
        {requestWords.sendNo}
      </Button>
    </form>
  );
}
