import { textOf } from "./text-of.ts";

/** How far up from the input of a library's box its word or value may be. */
const MOST_STEPS = 3;

/** What a library shows beside the empty input of its box: the nearest text around it. */
export function textBeside(input: Element): string {
  let at = input.parentElement;
  for (let step = 0; at !== null && step < MOST_STEPS; step += 1, at = at.parentElement) {
    const text = textOf(at);
    if (text !== "") return text;
  }
  return "";
}
