import type { Clues } from "./read-clues.ts";
import { saysAge } from "./says-age.ts";
import { saysBirth } from "./says-birth.ts";
import { saysNoDate } from "./says-no-date.ts";
import { saysOtherDate } from "./says-other-date.ts";

/** A hint of the form of a date, in the letters of many languages: DD/MM/YYYY, tt.mm.jjjj, 年/月/日; not MM/YY. */
const DATE_HINT =
  /(?<!\p{L})(?:d{1,2}|t{1,2}|j{1,2}|g{1,2}|д{1,2}|η{1,2})\s?(?:m{1,2}|a{1,2}|м{1,2})\s?(?:y{2,4}|a{4}|j{4}|r{4}|г{4}|ε{4})(?!\p{L})|(?<!\p{L})(?:y{4}|j{4}|a{4}|r{4})\s?m{1,2}\s?[dtj]{1,2}(?!\p{L})|(?<!\p{L})m{1,2}\s?d{1,2}\s?y{2,4}(?!\p{L})|年.?月.?日|년.?월.?일/u;

/** Does this one field ask for a birth date, whole, or for an age? `null` where it asks for neither. */
export function birthFieldPart(clues: Clues, isSignup: () => boolean): "whole" | "age" | "year" | null {
  const { control, said, offer, token, part } = clues;
  if (token === "bday") return "whole";
  if (token !== null) return null;
  const own = `${said.own} ${said.label}`;
  if (control.kind === "select" || control.kind === "combobox") return listPart();
  const isDate =
    control.kind === "date-input" || DATE_HINT.test(`${own} ${control.element.getAttribute("data-mask") ?? ""}`);
  if (saysBirth(own)) return saysNoDate(own) ? null : part === "year" ? "year" : "whole";
  if (asksAge()) return "age";
  if (saysOtherDate(own)) return null;
  if (saysBirth(said.around) && !saysNoDate(said.around)) return "whole";
  const isUnnamed = said.label === "" && !/\p{L}{3}/u.test(said.own.replace(DATE_HINT, ""));
  if (said.label === "" && saysBirth(said.group) && !saysNoDate(said.group)) return "whole";
  const near = `${said.group} ${said.before}`;
  if ((isDate || isUnnamed) && saysBirth(near) && !saysNoDate(near)) return "whole";
  return isDate && isSignup() && !saysOtherDate(near) ? "whole" : null;

  function listPart(): "age" | "year" | null {
    if (offer.kind === "age" && (saysAge(own) || saysAge(said.group))) return "age";
    if (part === "year" && saysBirth(own) && !saysNoDate(own)) return "year";
    return null;
  }
  function asksAge(): boolean {
    const most = Number(control.element.getAttribute("maxlength") ?? "99");
    const isNumber = control.element.getAttribute("type") === "number" || most <= 3;
    return own.length < 60 && saysAge(own) && !saysOtherDate(own) && (isNumber || isSignup());
  }
}
