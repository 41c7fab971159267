import { useState } from "preact/hooks";
import type { SiteId } from "#domain/ids";
import { sitesOf } from "#domain/plan/sites-of";
import type { PeopleView } from "#domain/report/views";
import { familyWords } from "#locales/family-words";
import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";

type Props = {
  readonly guest: PeopleView["guest"];
  readonly ownSites: readonly SiteId[];
  readonly timeZone: string;
  readonly onOpen: (sites: readonly SiteId[]) => void;
};

/** What guests may have for an hour; for nobody it is counted. */
export function GuestSites({ guest, ownSites, timeZone, onOpen }: Props) {
  const [chosen, choose] = useState<readonly SiteId[]>([]);
  const toggle = (site: SiteId, isOn: boolean) =>
    choose((sites) => (isOn ? [...sites, site] : sites.filter((one) => one !== site)));
  return (
    <details class="panel fold">
      <summary>{familyWords.guests}</summary>
      {guest === null ? (
        <>
          <div class="chips">
            {sitesOf({ ownSites }).map(({ id, name }) => (
              <Chip key={id} label={name} isOn={chosen.includes(id)} onToggle={(isOn) => toggle(id, isOn)} />
            ))}
          </div>
          <p class="quiet">{familyWords.guestsLine}</p>
          <Button look="quiet" busy={chosen.length === 0} onPress={() => onOpen(chosen)}>
            {familyWords.openForGuests}
          </Button>
        </>
      ) : (
        <>
          <p>{familyWords.guestOpen(guest.siteNames, guest.untilMs, timeZone)}</p>
          <Button look="quiet" onPress={() => onOpen([])}>
            {familyWords.closeForGuests}
          </Button>
        </>
      )}
    </details>
  );
}
