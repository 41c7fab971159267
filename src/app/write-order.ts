import { surfacesOf } from "../domain/catalogue/surfaces-of.ts";
import { decide } from "../domain/verdict/decide.ts";
import type { Facts } from "../domain/verdict/facts.ts";
import type { ClosedSurface, CurtainWords, GuardOrder } from "../domain/verdict/guard-order.ts";
import type { Effect } from "../domain/verdict/transition.ts";
import type { Verdict } from "../domain/verdict/verdict.ts";
import { closedViewOf } from "../domain/report/closed-view.ts";
import type { Gathered } from "./gather-facts.ts";
import type { Words } from "./ports.ts";

/** The guard asks again at the latest then, although a change elsewhere is pushed to it. */
const ASK_AGAIN_MS = 600_000;
const LEAST_MS = 250;

/** Says a verdict in the guard's terms: durations instead of instants, words instead of reasons. */
export function createOrderWriter(words: Words) {
  const closedWords = (facts: Facts, verdict: Extract<Verdict, { kind: "block" }>, nowMs: number): CurtainWords =>
    words.closed(closedViewOf(facts, verdict, nowMs));

  /** `url` is where the page is: what a parent allowed by name is open there and nowhere else. */
  function closedSurfaces(facts: Facts, { child, nowMs }: Gathered, url: string): readonly ClosedSurface[] {
    return surfacesOf(facts.site).flatMap((surface) => {
      const place = { ...facts.place, surface, alwaysOpen: false };
      const there: Facts = { ...facts, place, isAllowedPage: false, ending: null };
      const [verdict, here] = [there, { ...there, isAllowedPage: facts.isAllowedPage }].map((one) =>
        decide(one, child?.plan ?? null, nowMs),
      );
      if (verdict?.kind !== "block") return [];
      const but = surface === facts.place.surface && here?.kind !== "block" ? { but: url } : {};
      return [{ surface, reason: verdict.reason, words: closedWords(there, verdict, nowMs), ...but }];
    });
  }

  return {
    /** Nothing is held: the first run is not finished, or the page is none of ours. */
    open: (): GuardOrder => ({
      kind: "open",
      validForMs: ASK_AGAIN_MS,
      counted: false,
      closed: [],
      notice: null,
      words: null,
      ending: null,
      page: words.page,
    }),

    write(facts: Facts, gathered: Gathered, verdict: Verdict, effects: readonly Effect[], url: string): GuardOrder {
      const { nowMs } = gathered;
      const notice = effects.find((effect) => effect.kind === "notice")?.notice;
      const base: GuardOrder = {
        kind: "open",
        validForMs: Math.max(LEAST_MS, Math.min(verdict.validUntilMs - nowMs, ASK_AGAIN_MS)),
        counted: facts.who.kind === "child" && !facts.place.alwaysOpen,
        closed: closedSurfaces(facts, gathered, url),
        notice: notice === undefined ? null : { id: notice.id, text: words.notice(notice.minutesLeft) },
        words: null,
        ending: null,
        page: words.page,
      };
      if (verdict.kind === "block") return { ...base, kind: "closed", words: closedWords(facts, verdict, nowMs) };
      if (verdict.kind !== "finishing") return base;
      const ending = { kind: verdict.ending, forMs: Math.max(0, verdict.untilMs - nowMs) };
      return { ...base, kind: "finishing", words: words.finishing(verdict.ending), ending };
    },
  };
}

export type OrderWriter = ReturnType<typeof createOrderWriter>;
