import { attributeOf } from "./attribute-of.ts";
import type { Lexicon } from "./lexicon.ts";
import { plainText } from "./plain-text.ts";
import { roomIn } from "./room-in.ts";
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
/** One end of a span that is looked for or allowed: "dob_from", "minimum age". Not the rule of a field: "Age (minimum 13)". */
const LIMIT = /(?:^| (?!\S+ (?:age )?\d))m(?:in|ax)(?:imum)? | (?:start|end|from|to|min|max)$/;
/** A date with a name of its own, "joining date" or "date of joining"; a birth was spoken of before. */
const NAMED_DATE = /date of|(?:^| )(?!select|choose|pick|enter|your|the |a )\S+ date/;

/** Does this one field ask for a birth date, whole, or for an age? `null` where it asks for neither. */
export function birthFieldPart(
  clues: Clues,
  { saysBirth, saysOtherDate, saysNoDate, saysAge }: Lexicon,
  isSignup: () => boolean,
): "whole" | "age" | "year" | null {
  const { control, said, offer, token, part } = clues;
  const { element, kind } = control;
  if (token === "bday") return "whole";
  if (token !== null) return null;
  const own = `${said.own} ${said.label}`;
  const untied = said.label === "" && said.before.length < LABEL ? said.before : "";
  const asksBirth = (text: string) => saysBirth(text) && !saysNoDate(text);
  if (kind === "select" || kind === "combobox") {
    // A button that opens a calendar; those of other windows speak of birthdays too, so a label must be tied to it.
    const opensDate = attributeOf(element, "aria-haspopup") === "dialog";
    if (!opensDate || said.label === "") return listPart();
  }
  const isDate = kind === "date-input" || DATE_HINT.test(`${own} ${attributeOf(element, "data-mask")}`);
  if (saysBirth(own)) {
    if ((saysNoDate(own) && !isDate) || LIMIT.test(plainText(attributeOf(element, "name")))) return null;
    return part === "year" ? "year" : "whole";
  }
  if (asksAge()) return part === "year" && saysBirth(untied) ? "year" : "age";
  if (saysOtherDate(own.replace(/click to/, "")) || OTHER_NAME.test(own)) return null;
  // The one field of a feed has the whole page for its group: only a small one is about its field.
  const beside = isDate || said.group.length < SMALL ? `${said.around} ${said.label === "" ? said.group : ""}` : "";
  if (asksBirth(beside) && !saysOtherDate(beside)) return "whole";
  const isUnnamed = said.label === "" && !/\p{L}{3}/u.test(said.own.replace(DATE_HINT, ""));
  const near = `${said.group} ${said.before}`;
  if ((isDate || isUnnamed) && asksBirth(near)) return "whole";
  const title = untied && `${untied} ${own}`;
  if (asksBirth(title) && !saysOtherDate(title) && isSignup()) return "whole";
  const isOther = saysOtherDate(near) || NAMED_DATE.test(said.label || untied);
  return isDate && isSignup() && !isOther ? "whole" : null;

  function listPart(): "age" | "year" | null {
    const asked = `${own} ${said.group.length < SMALL ? said.group : untied}`;
    if (offer.kind === "ages") return saysAge(asked) && isSignup() ? "age" : null;
    if (offer.kind === "age") return saysAge(asked) && !saysOtherDate(asked) && !LIMIT.test(asked) ? "age" : null;
    if (part !== "year" || saysNoDate(own) || saysOtherDate(own)) return null;
    return saysBirth(own) || (offer.kind === "year" && saysBirth(`${said.group} ${said.before}`)) ? "year" : null;
  }
  function asksAge(): boolean {
    const most = Number(roomIn(control) || "99");
    const isNumber = attributeOf(element, "type") === "number" || most <= 3;
    const isSaidTwice = saysAge(said.own) && (saysAge(said.label || untied) || /^(\S+) \1\b/.test(said.own));
    const asked = `${own} ${untied}`;
    const isAge = own.length < 60 && saysAge(asked) && !saysOtherDate(asked) && !LIMIT.test(asked);
    return isAge && (isNumber || isSaidTwice || isSignup());
  }
}
