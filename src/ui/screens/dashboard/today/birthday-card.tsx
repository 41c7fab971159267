import { useState } from "preact/hooks";
import type { BirthdayView } from "#domain/birthday/birthday-view";
import type { SiteId } from "#domain/ids";
import { birthdayWords as words } from "#locales/birthday-words";
import { Button } from "../../../components/button.tsx";
import { Chip } from "../../../components/chip.tsx";

type Props = {
  readonly birthday: BirthdayView["birthdays"][number];
  readonly today: string;
  /** The sites that open; null puts it off. */
  readonly onAnswer: (sites: readonly SiteId[] | null) => void;
};

/** One birthday: what could change, then the choice, site by site. The button is the sentence that will hold. */
export function BirthdayCard({ birthday, today, onAnswer }: Props) {
  const [isChoosing, choose] = useState(false);
  const [chosen, set] = useState<readonly SiteId[]>([]);
  const { sites, isStep } = birthday;
  const names = sites.filter(({ site }) => chosen.includes(site)).map(({ name }) => name);
  return (
    <section class="card">
      <h2>{words.headline(birthday, today)}</h2>
      {sites.length > 0 && <p>{words.could(birthday)}</p>}
      {isStep && <p>{words.step}</p>}
      <p class="quiet">{words.nothing}</p>
      {isChoosing && sites.length > 0 && (
        <div class="chips" role="group" aria-label={words.which}>
          {sites.map(({ site, name }) => (
            <Chip
              key={site}
              label={name}
              isOn={chosen.includes(site)}
              onToggle={(isOn) => set(isOn ? [...chosen, site] : chosen.filter((one) => one !== site))}
            />
          ))}
        </div>
      )}
      <div class="actions">
        {isChoosing ? (
          <Button look="main" onPress={() => onAnswer(chosen)}>
            {words.take(birthday, names, today)}
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
