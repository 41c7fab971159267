import { editorWords as words } from "#locales/editor-words";
import { partSentences } from "#locales/part-sentences";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { InlineNumber } from "./inline-number.tsx";
import type { SectionProps } from "./section-props.ts";

/** More a day a plan does not take. */
const MOST_REQUESTS = 20;

/** How often a child may ask, and what a parent called otherwise than the catalogue does. */
export function AskingSection({ rules, freeWeekdays, set }: SectionProps) {
  const { requestsADay, readings } = rules;
  return (
    <section class="card">
      <h2>{words.sections.asking}</h2>
      <ul class="plan-sentences">
        <li>
          {words.asks[0]}{" "}
          <InlineNumber
            label={words.parts.requestsADay}
            value={requestsADay}
            most={MOST_REQUESTS}
            onChange={(count) => set("requestsADay", count)}
          />{" "}
          {words.asks[1]}
        </li>
        {readings.map((reading) => {
          const said = partSentences({ ...rules, readings: [reading] }, "readings", { siteName, freeWeekdays }).join(
            " ",
          );
          return (
            <li key={said} class="rule">
              <span>{said}</span>
              <Button
                look="plain"
                label={`${words.remove}: ${said}`}
                onPress={() =>
                  set(
                    "readings",
                    readings.filter((one) => one !== reading),
                  )
                }
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
