import { canAsk } from "#domain/asking/can-ask";
import type { ChildView } from "#domain/report/views";
import type { askingWords as english } from "../en/asking-words.ts";
import type { ChildStateWords } from "../en/child-state-words.ts";
import { whereToAsk } from "./where-to-ask.ts";
import type { Wording } from "./wording.ts";

type AskingWords = Wording<typeof english>;

/** A state's words with what there is to say about asking: the question that waits, its answer, or the button to ask. */
export function askingAround(asked: AskingWords): (view: ChildView, words: ChildStateWords) => ChildStateWords {
  /** The one big thing for a moment: what was given. */
  function newYes(minutes: number | null): ChildStateWords {
    if (minutes === null) return { figure: null, headline: asked.saidYes, line: asked.saidYesLine, button: null };
    const figure = { number: String(minutes), unit: asked.moreMin, heard: asked.moreMinHeard(minutes) };
    return { figure, headline: null, line: asked.moreMinLine, button: null };
  }

  return (view, words) => {
    const where = whereToAsk(view);
    const { asking } = view;
    if (where === null || asking === undefined || words.button !== null) return words;
    if (asking.waiting !== null) {
      const line = asked.waiting(asking.waiting, view.timeZone);
      return { ...words, line, button: { does: "take-back", text: asked.takeBack } };
    }
    if (view.state === "spent" && asking.spare !== null) {
      const { minutes, times } = asking.spare;
      const button = { does: "spare", text: asked.useSpare(minutes) } as const;
      return { ...words, line: asked.spareLine(minutes, times), button };
    }
    const { answered } = asking;
    if (answered?.kind === "yes" && answered.isNew && where === "button" && view.state !== "paused")
      return newYes(answered.minutes);
    const said = answered === null ? words : { ...words, line: asked.answered(answered) };
    if (where === "footer" || !canAsk(asking)) return said;
    if (answered?.kind !== "no")
      return { ...said, button: { does: "ask", text: asked.asks[view.state === "paused" ? "pause-end" : "minutes"] } };
    return asking.leftToday === 0 ? said : { ...said, button: { does: "ask", text: asked.sayWhy } };
  };
}
