import { useState } from "preact/hooks";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import type { SiteId } from "#domain/ids";
import type { LessAsked } from "#domain/less-today/less-today";
import type { ChildView } from "#domain/report/views";
import { lessWords } from "#locales/less-words";
import type { Call } from "#messages/client";
import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { SiteChips } from "../../components/site-chips.tsx";
import { LeafPane } from "./leaf-pane.tsx";
import { refusalLine } from "../../refusal-line.ts";

/** Figures to choose from; a limit is only ever made smaller. */
const MINUTES = [0, 15, 30, 45, 60, 90, 120] as const;

type Props = { readonly call: Call; readonly view: ChildView; readonly onBack: () => void };

/**
 * A child sets itself a stricter day. Nothing acts before the button, since there is no way back but by a parent: the button
 * is the sentence that will hold.
 */
export function LessPane({ call, view, onBack }: Props) {
  const [minutes, setMinutes] = useState<number | null>(null);
  const [closed, setClosed] = useState<readonly SiteId[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const before: LessAsked = view.lessToday ?? { minutes: null, closed: [] };
  const limit = view.limitMinutes ?? null;
  const nameOf = (id: string): string => view.sites.find(({ site }) => site === id)?.name ?? id;
  const isNothing = minutes === null && closed.length === 0;

  const keep = async () => {
    if (isNothing) return;
    const asked = { minutes: minutes ?? before.minutes, closed: [...before.closed, ...closed] };
    const reply = await call("plan/tighten", asked);
    if (reply.ok) onBack();
    else setTrouble(refusalLine(reply.say));
  };
  const open = view.sites.filter(({ state }) => state !== "closed");
  return (
    <LeafPane title={lessWords.title} onBack={onBack}>
      <p class="quiet">{lessWords.line}</p>
      <ul class="sentences">
        {lessWords.sentences(before, nameOf).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <fieldset class="less">
        <legend class="legend">{lessWords.howLong}</legend>
        {MINUTES.filter((count) => limit === null || count < limit).map((count) => (
          <Chip
            key={count}
            label={lessWords.figure(count)}
            isOn={minutes === count}
            onToggle={(isOn) => setMinutes(isOn ? count : null)}
          />
        ))}
      </fieldset>
      {open.length > 0 && (
        <fieldset class="less">
          <legend class="legend">{lessWords.which}</legend>
          <SiteChips
            choices={open.map(({ site, name, usedMs }) => ({
              label: name,
              isOn: closed.includes(site),
              isInSight: usedMs > 0 || isWellKnown(site),
              onToggle: (isOn) => setClosed(isOn ? [...closed, site] : closed.filter((one) => one !== site)),
            }))}
          />
        </fieldset>
      )}
      {trouble !== null && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      <Button look="main" wide busy={isNothing} onPress={() => void keep()}>
        {isNothing ? lessWords.choose : lessWords.button({ minutes, closed }, nameOf)}
      </Button>
    </LeafPane>
  );
}
