import { useState } from "preact/hooks";
import type { BirthdayView } from "#domain/birthday/birthday-view";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import type { SiteId } from "#domain/ids";
import { birthdayWords as words } from "#locales/birthday-words";
import { Button } from "../../../components/button.tsx";
import { Chip } from "../../../components/chip.tsx";
import { SiteChips } from "../../../components/site-chips.tsx";

type Props = {
  readonly birthday: BirthdayView["birthdays"][number];
  readonly today: string;
  readonly freeWeekdays: readonly number[];
  /** What is chosen; null puts it off. */
  readonly onAnswer: (chosen: Chosen | null) => void;
};

/** The sites that open, and whether the next plan's minutes are taken. */
export type Chosen = { readonly sites: readonly SiteId[]; readonly minutes: boolean };

/** One birthday: what could change, then the choice, site by site. The button is the sentence that will hold. */
export function BirthdayCard({ birthday, today, freeWeekdays, onAnswer }: Props) {
  const [isChoosing, choose] = useState(false);
  const [chosen, set] = useState<readonly SiteId[]>([]);
  const [minutes, take] = useState(false);
  const { sites, isStep } = birthday;
  const names = sites.filter(({ site }) => chosen.includes(site)).map(({ name }) => name);
  return (
    <section class="card">
      <h2>{words.headline(birthday, today)}</h2>
      {sites.length > 0 && <p>{words.could(birthday)}</p>}
      {isStep && <p>{words.step}</p>}
      <p class="quiet">{words.nothing}</p>
      {isChoosing && sites.length > 0 && (
        <div role="group" aria-label={words.which}>
          <SiteChips
            choices={sites.map(({ site, name }) => ({
              label: name,
              isOn: chosen.includes(site),
              isInSight: isWellKnown(site),
              onToggle: (isOn) => set(isOn ? [...chosen, site] : chosen.filter((one) => one !== site)),
            }))}
          />
        </div>
      )}
      {isChoosing && birthday.minutes !== null && (
        <div class="birthday-minutes">
          <p>{words.minutes(birthday.minutes, freeWeekdays)}</p>
          <Chip label={words.takeMinutes} isOn={minutes} onToggle={take} />
        </div>
      )}
      <div class="actions">
        {isChoosing ? (
          <Button look="main" onPress={() => onAnswer({ sites: chosen, minutes })}>
            {words.take(birthday, names, minutes, today)}
          </Button>
        ) : (
          <Button look="quiet" onPress={() => choose(true)}>
            {words.together}
          </Button>
        )}
        <Button look="plain" onPress={() => onAnswer(null)}>
          {words.inAMonth}
        </Button>
      </div>
    </section>
  );
}
