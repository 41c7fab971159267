import type { Typed } from "#domain/signup/compare-claim";
import { agesIn } from "./ages-in.ts";
import type { BirthForm } from "./birth-form.ts";
import { choiceText } from "./choice-text.ts";

/** Of answers side by side the one that was given, as browsers, ARIA and most libraries mark it. */
const GIVEN =
  ":checked,[aria-checked=true],[aria-pressed=true],[data-state=on],[data-state=checked],[class*=selected],.active,.is-active";

/**
 * The ages in years that may be meant by one of several answers: by the one that is being pressed, or else by the one that was
 * given, none where there is none. Null for a form of other fields.
 */
export function readChoice(form: BirthForm, pressed: Element | null): readonly Typed[] | null {
  const choices = form.flatMap(({ control }) => (control.kind === "choice" ? [control.element] : []));
  if (choices.length === 0) return null;
  const at = choices.findIndex((choice) => choice === pressed);
  const given = at < 0 ? choices.findIndex((choice) => choice.matches(GIVEN)) : at;
  return agesIn(choices.map(choiceText), given).map((years) => ({ kind: "age", years }));
}
