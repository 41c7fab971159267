import { SURFACES } from "../../domain/catalogue/surface.ts";
import type { Place } from "../../domain/catalogue/place.ts";
import { finite, nullable, oneOf, shapeOf, text, truth, type Decoder } from "../../domain/decode.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { Reading } from "../../domain/plan/plan.ts";
import { decodeChildId } from "../../domain/plan/decode-household.ts";
import { decodeSiteId } from "../../domain/plan/decode-plan.ts";
import type { SchoolMark } from "../../domain/verdict/judge-page.ts";
import type { Notice, Shown } from "../../domain/verdict/transition.ts";
import { BLOCK_REASONS, type BlockReason, type Ending } from "../../domain/verdict/verdict.ts";
import type { Gathered } from "../gather-facts.ts";
import { isSamePage } from "./is-same-page.ts";

/** What the background knows of a tab that is on a supervised page, or was taken from one. In memory, gone with the tab. */
export type TabFacts = {
  /** The page that was wanted; never leaves memory. */
  readonly url: string;
  readonly place: Place;
  /** The surface that it is judged and counted as: the address's, or a stricter one that the guard saw. */
  readonly countedAs: Place["surface"];
  /** Whether its time is school work, for nothing (`apart`) or not. */
  readonly school: SchoolMark;
  /** Where the site went by itself, or is about to go: no choice of anybody's, as long as the tab stays there. */
  readonly unchosen: string | null;
  readonly incognito: boolean;
  readonly openedInTurn: boolean;
  /** A parent opened this one address to one child for the day, as long as the tab stays on it. In memory, like all of this. */
  readonly granted: {
    readonly url: string;
    readonly child: ChildId;
    readonly date: string;
    readonly pastBedtime: boolean;
  } | null;
  /** What the plan calls this page, where it does. */
  readonly reading: Reading["as"] | null;
  readonly shown: Shown;
  /** What may be finished here, until a stamp. */
  readonly ending: { readonly kind: Ending; readonly reason: BlockReason; readonly untilMs: number } | null;
  /** Stamp up to which this page's seconds are settled; nothing before it can be claimed. */
  readonly settledToMs: number;
  /** Stamp at which the guard last spoke; null before its first word. */
  readonly heardAtMs: number | null;
  /** What the guard last saw someone in the middle of; believed for as long as its next report may take. */
  readonly happening: Ending | null;
};

const ending = oneOf("text", "video", "call");
const reason = oneOf(...BLOCK_REASONS);

const decodePlace = shapeOf<Place>({
  site: decodeSiteId,
  surface: oneOf(...SURFACES),
  alwaysOpen: truth,
  sideDoor: truth,
});

const decodeNotice = shapeOf<Notice>({ id: finite, minutesLeft: oneOf(10, 3, 1), isHeard: truth });

const decodeShown: Decoder<Shown> = (value, at) => {
  const { state } = value as { state: unknown };
  switch (oneOf("unknown", "allowed", "warned", "finishing", "blocked")(state, `${at}.state`)) {
    case "unknown":
      return { state: "unknown" };
    case "allowed":
      return { state: "allowed" };
    case "warned":
      return shapeOf<Extract<Shown, { state: "warned" }>>({ state: oneOf("warned"), notice: decodeNotice })(value, at);
    case "finishing":
      return shapeOf<Extract<Shown, { state: "finishing" }>>({ state: oneOf("finishing"), ending, untilMs: finite })(
        value,
        at,
      );
    case "blocked":
      return shapeOf<Extract<Shown, { state: "blocked" }>>({ state: oneOf("blocked"), reason, wasOpen: truth })(
        value,
        at,
      );
  }
};

export const decodeTabFacts: Decoder<TabFacts> = shapeOf<TabFacts>({
  url: text,
  place: decodePlace,
  countedAs: oneOf(...SURFACES),
  school: nullable(oneOf("apart", "counted")),
  unchosen: nullable(text),
  incognito: truth,
  openedInTurn: truth,
  granted: nullable(shapeOf({ url: text, child: decodeChildId, date: text, pastBedtime: truth })),
  reading: nullable(oneOf(...SURFACES, "uncounted")),
  shown: decodeShown,
  ending: nullable(shapeOf({ kind: ending, reason, untilMs: finite })),
  settledToMs: finite,
  heardAtMs: nullable(finite),
  happening: nullable(ending),
});

/** The page's own grant to the child who is here, on this household day, where it has one. */
export function pageGrantOf(
  { granted }: TabFacts,
  { child, facts }: Pick<Gathered, "child" | "facts">,
): { readonly pastBedtime: boolean } | null {
  const holds = granted !== null && granted.child === child?.id && granted.date === facts.day.date;
  return holds ? { pastBedtime: granted.pastBedtime } : null;
}

/** Did the site come to this page by itself? */
export const isUnchosen = ({ url, unchosen }: Pick<TabFacts, "url" | "unchosen">): boolean =>
  unchosen !== null && isSamePage(unchosen, url);

/** Was the page given up because its guard said nothing? Then it is closed until it is tried anew. */
export const fellSilent = ({ shown }: Pick<TabFacts, "shown">): boolean =>
  shown.state === "blocked" && shown.reason === "guard-silent";

/** Is the page open to whoever sits there? */
export const isOpenPage = ({ shown }: TabFacts): boolean =>
  shown.state === "allowed" || shown.state === "warned" || shown.state === "finishing";

/** Do its seconds count? Those of a page that is to leave do until it has left: a prompt may hold it. */
export const isLookedAt = (page: TabFacts): boolean =>
  isOpenPage(page) || (page.shown.state === "blocked" && page.shown.wasOpen);
