import { useState } from "preact/hooks";
import { byFame } from "#domain/catalogue/by-fame";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { isOwnSite } from "#domain/catalogue/own-site";
import type { Site } from "#domain/catalogue/site";
import { SURFACES } from "#domain/catalogue/surface";
import { surfacesOf } from "#domain/catalogue/surfaces-of";
import { EVERYWHERE } from "#domain/plan/everywhere";
import type { Scope } from "#domain/plan/plan";
import { capitalise } from "#locales/capitalise";
import { editorWords as words } from "#locales/editor-words";
import { ownSiteWords } from "#locales/own-site-words";
import { scopeName } from "#locales/scope-name";
import { siteListWords } from "#locales/site-list-words";
import { siteName } from "#locales/site-name";
import { surfaceNames } from "#locales/surface-names";
import { Button } from "../../../components/button.tsx";

/** Pages without which a site cannot be left or entered: a plan does not speak of them. */
const NOT_OFFERED: readonly Scope["surface"][] = ["login", "settings", "other"];

const OTHERS: Scope = { site: OTHER_SOCIAL, surface: "all" };

type Props = {
  readonly about: string;
  /** Those that can be picked. */
  readonly sites: readonly Site[];
  /** Also what a scout saw and nobody added, all together. */
  readonly withOthers: boolean;
  readonly onPick: (scope: Scope) => void;
};

/** A family's own come first, then the best known; a group with nothing in it is left out. */
function groupsOf(sites: readonly Site[]) {
  const others = sites.filter(({ id }) => !isOwnSite(id));
  const groups = [
    [ownSiteWords.title, sites.filter(({ id }) => isOwnSite(id))],
    [siteListWords.known, others.filter(({ id }) => isWellKnown(id)).toSorted(byFame)],
    [siteListWords.others, others.filter(({ id }) => !isWellKnown(id))],
  ] as const;
  return groups.filter(([, some]) => some.length > 0);
}

/** A site and a part of it, then "Add". */
export function ScopePicker({ about, sites, withOthers, onPick }: Props) {
  const [{ site, surface }, choose] = useState<Scope>(EVERYWHERE);
  const known = sites.find(({ id }) => id === site);
  const has = site === OTHER_SOCIAL ? [] : known === undefined ? SURFACES : surfacesOf(known);
  const surfaces = has.filter((one) => !NOT_OFFERED.includes(one));
  return (
    <span class="picker">
      <select
        class="inline-select"
        aria-label={`${about}: ${words.site}`}
        value={site}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const chosen = sites.find(({ id }) => id === value)?.id ?? "all";
          choose(value === OTHER_SOCIAL ? OTHERS : { site: chosen, surface: "all" });
        }}
      >
        <option value="all">{words.everySite}</option>
        {withOthers && <option value={OTHER_SOCIAL}>{scopeName(OTHERS, siteName)}</option>}
        {groupsOf(sites).map(([label, some]) => (
          <optgroup key={label} label={label}>
            {some.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        class="inline-select"
        aria-label={`${about}: ${words.part}`}
        value={surface}
        onChange={(event) =>
          choose({ site, surface: surfaces.find((one) => one === event.currentTarget.value) ?? "all" })
        }
      >
        <option value="all">{words.everything}</option>
        {surfaces.map((one) => (
          <option key={one} value={one}>
            {capitalise(surfaceNames[one])}
          </option>
        ))}
      </select>
      <Button look="quiet" label={`${words.add}: ${about}`} onPress={() => onPick({ site, surface })}>
        {words.add}
      </Button>
    </span>
  );
}
