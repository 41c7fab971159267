import type { Lexicon } from "./lexicon.ts";
import type { Clues } from "./read-clues.ts";

/** A hint of the form of a date in any language: three runs of one letter each (DD/MM/YYYY, TT.MM.JJJJ), 年月日, or an example. */
const DATE_HINT =
  /(?<!\p{L})(\p{L})\1{1,3} ?(\p{L})\2{1,3} ?(\p{L})\3{1,3}(?!\p{L})|年.?月.?日|(?<!\d)\d\d \d\d \d{4}(?!\d)|\d{4} \d\d \d\d/u;

/** Letters of a group that is hardly more than a field with its label. */
const SMALL = 80;
/** Letters of a label that stands before its field and is not tied to it, in a cell or a line of its own. */
const LABEL = 40;
/** Names of fields beside which a birth is spoken of and which ask for none. */
const OTHER_NAME = /mail|phone|user|zip|post|addr/;

/** Does this one field ask for a birth date, whole, or for an age? `null` where it asks for neither. */
export function birthFieldPart(
  clues: Clues,
  { saysBirth, saysOtherDate, saysNoDate, saysAge }: Lexicon,
  isSignup: () => boolean,
): "whole" | "age" | "year" | null {
  const { control, said, offer, token, part } = clues;
  if (token === "bday") return "whole";
  if (token !== null) return null;
  const own = `${said.own} ${said.label}`;
  const asksBirth = (text: string) => saysBirth(text) && !saysNoDate(text);
  if (control.kind === "select" || control.kind === "combobox") {
    // A button that opens a calendar; those of other windows speak of birthdays too, so a label must be tied to it.
    const opensDate = control.element.getAttribute("aria-haspopup") === "dialog";
    if (!opensDate || said.label === "") return listPart();
  }
  const isDate =
    control.kind === "date-input" || DATE_HINT.test(`${own} ${control.element.getAttribute("data-mask") ?? ""}`);
  if (saysBirth(own)) return saysNoDate(own) && !isDate ? null : part === "year" ? "year" : "whole";
  if (asksAge()) return "age";
  if (saysOtherDate(own) || OTHER_NAME.test(own)) return null;
  // The one field of a feed has the whole page for its group: only a small one is about its field.
  const beside = isDate || said.group.length < SMALL ? `${said.around} ${said.label === "" ? said.group : ""}` : "";
  if (asksBirth(beside) && !saysOtherDate(beside)) return "whole";
  const isUnnamed = said.label === "" && !/\p{L}{3}/u.test(said.own.replace(DATE_HINT, ""));
  const near = `${said.group} ${said.before}`;
  if ((isDate || isUnnamed) && asksBirth(near)) return "whole";
  const title = said.label === "" && said.before.length < LABEL ? `${said.before} ${own}` : "";
  if (asksBirth(title) && !saysOtherDate(title) && isSignup()) return "whole";
  return isDate && isSignup() && !saysOtherDate(near) ? "whole" : null;

  function listPart(): "age" | "year" | null {
    const asked = `${own} ${said.group}`;
    if (offer.kind === "age") return saysAge(asked) && !saysOtherDate(asked) ? "age" : null;
    if (part !== "year" || saysNoDate(own) || saysOtherDate(own)) return null;
    return saysBirth(own) || (offer.kind === "year" && saysBirth(`${said.group} ${said.before}`)) ? "year" : null;
  }
  function asksAge(): boolean {
    const most = Number(control.element.getAttribute("maxlength") ?? "99");
    const isNumber = control.element.getAttribute("type") === "number" || most <= 3;
    const isSaidTwice = saysAge(said.own) && saysAge(said.label);
    return own.length < 60 && saysAge(own) && !saysOtherDate(own) && (isNumber || isSaidTwice || isSignup());
  }
}
