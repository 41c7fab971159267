import type { SiteId } from "#domain/ids";
import { detailsOf } from "#domain/record/details-of";
import { sumShares } from "#domain/record/sum-shares";
import type { WeekRecord } from "#domain/record/week-record";
import { capitalise } from "#locales/capitalise";
import { hoursAndMinutes } from "#locales/format";
import { recordWords as words } from "#locales/record-words";
import { siteName } from "#locales/site-name";
import { surfaceNames } from "#locales/surface-names";
import { NamedSite } from "./named-site.tsx";
import { OTHERS_COLOUR, siteColours } from "./site-colours.ts";

/** What the week went to: sites, and kinds of pages, the most first. Bars and figures in one list, which is its own table. */
export function Places({ week }: { readonly week: WeekRecord }) {
  const details = detailsOf(week.days);
  const sites = sumShares(details.map((detail) => detail.sites));
  const surfaces = sumShares(details.map((detail) => detail.surfaces));
  if (sites.length === 0) return <p>{words.empty}</p>;
  const colours = siteColours(sites);
  const sum = sites.reduce((total, [, seconds]) => total + seconds, 0);
  const { apartSeconds } = week.summary;
  const watched = week.days.reduce((total, { day }) => total + (day?.watchedSeconds ?? 0), 0);
  return (
    <>
      <h3>{words.bySite}</h3>
      <Shares
        shares={sites.map(([site, seconds]) => ({
          name: siteName(site),
          site,
          seconds,
          colour: colours.get(site) ?? OTHERS_COLOUR,
        }))}
      />
      <h3>{words.byKind}</h3>
      <Shares
        shares={[
          ...surfaces.map(([surface, seconds]) => ({ name: capitalise(surfaceNames[surface]), seconds, colour: null })),
          ...(apartSeconds < 60
            ? []
            : [{ name: capitalise(words.forSchool), seconds: apartSeconds, colour: "var(--dusk)" }]),
        ]}
      />
      {sum > watched && <p class="quiet">{words.overlap}</p>}
    </>
  );
}

type Share = {
  readonly name: string;
  readonly site?: SiteId;
  readonly seconds: number;
  readonly colour: string | null;
};

function Shares({ shares }: { readonly shares: readonly Share[] }) {
  const most = Math.max(1, ...shares.map(({ seconds }) => seconds));
  return (
    <ul class="shares">
      {shares.map(({ name, site, seconds, colour }) => (
        <li key={name}>
          {site === undefined || colour === null ? <span>{name}</span> : <NamedSite site={site} colour={colour} />}
          <svg class="chart-picture" width="100%" height="14" aria-hidden="true">
            <rect
              class={colour === null ? "bar-counted" : "bar-coloured"}
              y="1"
              width={`${Math.max(1, (seconds / most) * 99)}%`}
              height="12"
              fill={colour ?? undefined}
            />
          </svg>
          <span class="shares-figure">{hoursAndMinutes(seconds * 1000)}</span>
        </li>
      ))}
    </ul>
  );
}
