import { ENTRANCES } from "#domain/report/entrances";
import type { ChildView, ClosedView, SiteLine } from "#domain/report/views";
import { closedWords } from "#locales/closed-words";
import { popupWords } from "#locales/popup-words";
import { Lamp } from "../../components/lamp.tsx";
import { LeafPane } from "./leaf-pane.tsx";

type Props = { readonly view: ChildView; readonly line: SiteLine; readonly onBack: () => void };

/** Why a site is closed, in the same words as its closed page. */
export function SitePane({ view, line, onBack }: Props) {
  const words = closedWords(closedViewOfLine(view, line));
  return (
    <LeafPane title={words.headline} onBack={onBack}>
      <p>{words.line}</p>
      {isByMinutes(line) && <p class="quiet">{popupWords.moreTime}</p>}
      <Lamp state="dark" size={64} />
    </LeafPane>
  );
}

const isByMinutes = ({ reason }: SiteLine): boolean => reason?.endsWith("-spent") === true;

function budgetOf({ plan, ofMinutes }: ChildView, line: SiteLine): number | null {
  if (line.reason === "weekly-budget-spent") return plan?.weeklyMinutes ?? null;
  return line.ofMinutes ?? ofMinutes;
}

const isByChild = ({ lessToday }: ChildView, { site, reason, untilMs }: SiteLine): boolean =>
  reason === "site-closed" && untilMs !== null && lessToday?.closed.includes(site) === true;

function closedViewOfLine(view: ChildView, line: SiteLine): ClosedView {
  return {
    reason: line.reason ?? "site-closed",
    site: line.site,
    siteName: line.name,
    surface: line.surface,
    untilMs: line.untilMs,
    minimumAge: line.minimumAge,
    ageBecause: line.ageBecause,
    canOpenOn: line.canOpenOn,
    budgetMinutes: budgetOf(view, line),
    closedFor: view.closedFor,
    ...(isByChild(view, line) ? { byChild: true } : {}),
    waitingMs: view.wall?.leftMs ?? null,
    openNow: ENTRANCES.filter((surface) => line.openSurfaces.includes(surface)).map((surface) => ({
      name: line.name,
      surface,
      leftMs: null,
      address: "",
    })),
    child: view.child,
    openAgain: false,
    timeZone: view.timeZone,
    nowMs: view.nowMs,
  };
}
