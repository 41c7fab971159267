import { attributeOf } from "./attribute-of.ts";
import { plainText } from "./plain-text.ts";
import { scopeOf } from "./scope-of.ts";
import { textOf } from "./text-of.ts";

/** What an answer that stands among others says: in itself, in its label, in its name, or right behind it. */
export function choiceText(choice: Element): string {
  const label =
    choice.closest("label") ??
    (choice.id === "" ? null : scopeOf(choice).querySelector(`label[for="${CSS.escape(choice.id)}"]`));
  return (
    textOf(label ?? choice) ||
    plainText(attributeOf(choice, "aria-label")) ||
    plainText(choice.nextSibling?.textContent ?? "")
  );
}
