import type { ChildView } from "#domain/report/views";
import { askingWords, whereToAsk } from "./asking-words.ts";
import type { ChildStateWords } from "./child-state-words.ts";

/** A state's words with what there is to say about asking: the question that waits, its answer, or the button to ask. */
export function withAsking(view: ChildView, words: ChildStateWords): ChildStateWords {
  const where = whereToAsk(view);
  const { asking } = view;
  if (where === null || asking === undefined || words.button !== null) return words;
  if (asking.waiting !== null) {
    const line = askingWords.waiting(asking.waiting, view.timeZone);
    return { ...words, line, button: { does: "take-back", text: askingWords.takeBack } };
  }
  if (view.state === "spent" && asking.spare !== null) {
    const { minutes, times } = asking.spare;
    return {
      ...words,
      line: askingWords.spareLine(minutes, times),
      button: { does: "spare", text: askingWords.useSpare(minutes) },
    };
  }
  const { answered } = asking;
  if (answered?.kind === "yes" && answered.isNew && where === "button" && view.state !== "paused")
    return newYes(answered.minutes);
  const said = answered === null ? words : { ...words, line: askingWords.answered(answered) };
  if (where === "footer") return said;
  if (answered?.kind !== "no") return { ...said, button: { does: "ask", text: askingWords.ask } };
  return asking.leftToday === 0 ? said : { ...said, button: { does: "ask", text: askingWords.sayWhy } };
}

/** The one big thing for a moment: what was given. */
function newYes(minutes: number | null): ChildStateWords {
  const { moreMin, moreMinHeard, moreMinLine, saidYes, saidYesLine } = askingWords;
  if (minutes === null) return { figure: null, headline: saidYes, line: saidYesLine, button: null };
  const figure = { number: String(minutes), unit: moreMin, heard: moreMinHeard(minutes) };
  return { figure, headline: null, line: moreMinLine, button: null };
}
