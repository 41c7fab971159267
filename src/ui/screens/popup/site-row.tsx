import type { SiteLine } from "#domain/report/views";
import { popupWords } from "#locales/popup-words";
import { siteLineWords } from "#locales/site-line-words";
import { Bar } from "../../components/bar.tsx";
import { SiteMark } from "../../components/site-mark.tsx";

type Props = { readonly line: SiteLine; readonly timeZone: string; readonly onWhy: (line: SiteLine) => void };

/** One site and how it stands; a closed one opens its reason. */
export function SiteRow({ line, timeZone, onWhy }: Props) {
  const said = siteLineWords(line, timeZone);
  if (line.state === "closed") {
    return (
      <button type="button" class="site site-closed" onClick={() => onWhy(line)}>
        <SiteMark site={line.site} kind={line.kind} size={18} />
        <span class="site-name">{line.name}</span>
        <span class="quiet">{said}</span>
        <span class="chevron" aria-hidden="true" />
        <span class="spoken-only">{popupWords.why(line.name)}</span>
      </button>
    );
  }
  return (
    <div class="site">
      <SiteMark site={line.site} kind={line.kind} size={18} />
      <span class="site-name">{line.name}</span>
      <span class="quiet">{said}</span>
      {line.leftMs !== null && line.ofMinutes !== null && <Bar share={line.leftMs / (line.ofMinutes * 60_000)} />}
    </div>
  );
}
