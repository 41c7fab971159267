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
  const said = asking.answered === null ? words : { ...words, line: askingWords.answered(asking.answered) };
  return where === "button" ? { ...said, button: { does: "ask", text: askingWords.ask } } : said;
}
