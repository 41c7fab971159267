import type { Surface } from "../../domain/catalogue/surface.ts";
import { surfacesOf } from "../../domain/catalogue/surfaces-of.ts";
import type { Language } from "../../domain/language.ts";
import { decide } from "../../domain/verdict/decide.ts";
import type { Facts } from "../../domain/verdict/facts.ts";
import type { ClosedSurface, CurtainWords, GuardOrder } from "../../domain/verdict/guard-order.ts";
import { onAnotherPage } from "../../domain/verdict/on-another-page.ts";
import { playsForNothing } from "../../domain/verdict/plays-for-nothing.ts";
import type { Effect } from "../../domain/verdict/transition.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import { closedViewOf } from "../../domain/report/closed-view.ts";
import type { Gathered } from "../gather-facts.ts";
import type { Ports } from "../ports.ts";

/** The guard asks again at the latest then, although a change elsewhere is pushed to it. */
const ASK_AGAIN_MS = 600_000;
const LEAST_MS = 250;

/** Where the page is, and what the guard takes it for if it is open by itself, or if the plan calls it something else. */
type Seen = { readonly url: string; readonly asSeen?: readonly Surface[] };

/** Says a verdict in the guard's terms: durations instead of instants, words instead of reasons. */
export function createOrderWriter(words: Ports["words"]) {
  type Closed = Extract<Verdict, { kind: "block" }>;
  const closedWords = (facts: Facts, verdict: Closed, { nowMs, language }: Gathered): CurtainWords =>
    words[language].closed(closedViewOf(facts, verdict, nowMs));

  /** What a parent allowed by name is open where the page is, and nowhere else. */
  function closedSurfaces(facts: Facts, gathered: Gathered, { url, asSeen = [] }: Seen): readonly ClosedSurface[] {
    const { child, nowMs } = gathered;
    return surfacesOf(facts.site).flatMap((surface) => {
      if (asSeen.includes(surface)) return [];
      const place = { ...facts.place, surface, alwaysOpen: false };
      const there: Facts = { ...onAnotherPage(facts, place), pageGrant: null };
      const [verdict, here] = [there, { ...there, isAllowedPage: facts.isAllowedPage }].map((one) =>
        decide(one, child?.plan ?? null, nowMs),
      );
      if (verdict?.kind !== "block") return [];
      const but = surface === facts.place.surface && here?.kind !== "block" ? { but: url } : {};
      return [{ surface, reason: verdict.reason, words: closedWords(there, verdict, gathered), ...but }];
    });
  }

  return {
    /** Nothing is held: the first run is not finished, or the page is none of ours. */
    open: (language: Language): GuardOrder => ({
      kind: "open",
      validForMs: ASK_AGAIN_MS,
      counted: false,
      closed: [],
      notice: null,
      words: null,
      ending: null,
      page: words[language].page,
    }),

    write(facts: Facts, gathered: Gathered, verdict: Verdict, effects: readonly Effect[], seen: Seen): GuardOrder {
      const { nowMs, language } = gathered;
      const notice = effects.find((effect) => effect.kind === "notice")?.notice;
      const base: GuardOrder = {
        kind: "open",
        validForMs: Math.max(LEAST_MS, Math.min(verdict.validUntilMs - nowMs, ASK_AGAIN_MS)),
        counted: facts.who.kind === "child" && !facts.place.alwaysOpen && !playsForNothing(facts),
        closed: closedSurfaces(facts, gathered, seen),
        notice: notice === undefined ? null : { id: notice.id, text: words[language].notice(notice.minutesLeft) },
        words: null,
        ending: null,
        page: words[language].page,
      };
      if (verdict.kind === "block") return { ...base, kind: "closed", words: closedWords(facts, verdict, gathered) };
      if (verdict.kind !== "finishing") return base;
      const ending = { kind: verdict.ending, forMs: Math.max(0, verdict.untilMs - nowMs) };
      return { ...base, kind: "finishing", words: words[language].finishing(verdict.ending), ending };
    },
  };
}

export type OrderWriter = ReturnType<typeof createOrderWriter>;
