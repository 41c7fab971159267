import { useState } from "preact/hooks";
import { byFame } from "#domain/catalogue/by-fame";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import { isOwnSite } from "#domain/catalogue/own-site";
import type { SiteId } from "#domain/ids";
import { sitesOf } from "#domain/plan/sites-of";
import type { PeopleView } from "#domain/report/parent-views";
import { familyWords } from "#locales/family-words";
import { Button } from "../../components/button.tsx";
import { SiteChips } from "../../components/site-chips.tsx";

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
          <SiteChips
            choices={sitesOf({ ownSites })
              .toSorted(byFame)
              .map(({ id, name }) => ({
                label: name,
                isOn: chosen.includes(id),
                isInSight: isWellKnown(id) || isOwnSite(id),
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
