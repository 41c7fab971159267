import type { SiteLine } from "#domain/report/views";
import { popupWords } from "#locales/popup-words";
import { SiteRow } from "./site-row.tsx";

const IN_SIGHT = 3;

type Props = {
  readonly sites: readonly SiteLine[];
  readonly timeZone: string;
  readonly onWhy: (line: SiteLine) => void;
};

/** Three sites in sight: those used today, limited or open first; the others are folded. */
export function SiteList({ sites, timeZone, onWhy }: Props) {
  const ranked = sites.toSorted((a, b) => Number(matters(b)) - Number(matters(a)));
  const row = (line: SiteLine) => (
    <li key={line.site}>
      <SiteRow line={line} timeZone={timeZone} onWhy={onWhy} />
    </li>
  );
  const folded = ranked.slice(IN_SIGHT);
  return (
    <section aria-label={popupWords.sites}>
      <ul class="sites">{ranked.slice(0, IN_SIGHT).map(row)}</ul>
      {folded.length > 0 && (
        <details class="site-more">
          <summary>{popupWords.more(folded.length)}</summary>
          <ul class="sites">{folded.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

const matters = ({ usedMs, state, openSurfaces }: SiteLine): boolean =>
  usedMs > 0 || state !== "closed" || openSurfaces.length > 0;
