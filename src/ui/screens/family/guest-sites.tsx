import { useState } from "preact/hooks";
import { byFame } from "#domain/catalogue/by-fame";
import { SITES } from "#domain/catalogue/index";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import type { SiteId } from "#domain/ids";
import type { PeopleView } from "#domain/report/parent-views";
import { familyWords } from "#locales/family-words";
import { Button } from "../../components/button.tsx";
import { SiteChips } from "../../components/site-chips.tsx";

type Props = {
  readonly guest: PeopleView["guest"];
  readonly timeZone: string;
  readonly onOpen: (sites: readonly SiteId[]) => void;
};

/** What guests may have for an hour; for nobody it is counted. */
export function GuestSites({ guest, timeZone, onOpen }: Props) {
  const [chosen, choose] = useState<readonly SiteId[]>([]);
  const toggle = (site: SiteId, isOn: boolean) =>
    choose((sites) => (isOn ? [...sites, site] : sites.filter((one) => one !== site)));
  return (
    <details class="panel fold">
      <summary>{familyWords.guests}</summary>
      {guest === null ? (
        <>
          <SiteChips
            choices={SITES.toSorted(byFame).map(({ id, name }) => ({
              label: name,
              isOn: chosen.includes(id),
              isInSight: isWellKnown(id),
              onToggle: (isOn) => toggle(id, isOn),
            }))}
          />
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
