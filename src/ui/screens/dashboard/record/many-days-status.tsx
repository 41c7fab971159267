import { commonWords } from "#locales/common-words";
import { recordWords as words } from "#locales/record-words";
import { Button } from "../../../components/button.tsx";
import type { ManyDays } from "./use-many-days.ts";

/** How far a long reading is, and a way to end it. Most are over before it comes into sight. */
export function ManyDaysStatus({ read }: { readonly read: ManyDays }) {
  const { state, at } = read;
  if (state === "done") return null;
  return (
    <div class={state === "reading" ? "setting-row late" : "setting-row"}>
      <p class="quiet" role="status">
        {state === "reading" && words.readingPart(words.monthOf(at))}
        {state === "stopped" && words.stopped}
        {state === "failed" && commonWords.failed}
      </p>
      {state === "reading" ? (
        <Button look="plain" onPress={read.stop}>
          {words.stop}
        </Button>
      ) : (
        <Button look="plain" onPress={read.again}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
