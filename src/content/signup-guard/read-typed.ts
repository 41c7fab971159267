import type { Typed } from "#domain/signup/compare-claim";
import { agesIn } from "./ages-in.ts";
import type { BirthField, BirthForm } from "./birth-form.ts";
import type { ReadMonth } from "./create-month-reader.ts";
import type { Lexicon } from "./lexicon.ts";
import { plainText } from "./plain-text.ts";
import { readShown } from "./read-shown.ts";

/**
 * What a form's birth date is filled with: every reading of it, none while a part is missing or makes no day. Stays in this
 * page's isolated world: nothing but the outcome of a comparison leaves it.
 */
export function readTyped(form: BirthForm, lexicon: Lexicon, language: string): readonly Typed[] {
  const field = (part: BirthField["part"]) => form.find((one) => one.part === part);
  const [whole, year, month, day] = [field("whole"), field("year"), field("month"), field("day")];
  if (whole !== undefined) {
    const text = readShown(whole.control);
    return lexicon.datesIn(text, language).map((date) => ({ kind: "date", date }));
  }
  const age = field("age");
  if (age !== undefined) return agesOf(age).map((years) => ({ kind: "age", years }));
  const [typedYear, typedDay, typedMonth] = [
    numberOf(year, /\d+(?!.*\d{4})/),
    numberOf(day),
    monthOf(month, lexicon.readMonthIn(language)),
  ];
  if (typedYear === null) return [];
  if (month === undefined && day === undefined) return [{ kind: "year", year: typedYear }];
  // A month and a year alone: in its middle, no further from the truth than a slip may be.
  const date =
    typedMonth === null
      ? null
      : lexicon.toIsoDate(typedYear, typedMonth, day === undefined ? 15 : (typedDay ?? 0), language);
  return date === null ? [] : [{ kind: "date", date }];
}

/** What a list shows is one of all that it offers; elsewhere a number stands alone. */
function agesOf({ control }: BirthField): readonly number[] {
  const shown = readShown(control);
  const { element } = control;
  if (!isSelect(element)) return agesIn([shown], 0);
  return shown === ""
    ? []
    : agesIn(
        [...element.options].map(({ text }) => text),
        element.selectedIndex,
      );
}

function numberOf(field: BirthField | undefined, digits = /\d+/): number | null {
  const found = field === undefined ? null : digits.exec(plainText(readShown(field.control)));
  return found === null ? null : Number(found[0]);
}

/** By its name or number; else by its place among the twelve, as in calendars whose months we cannot name. */
function monthOf(field: BirthField | undefined, readMonth: ReadMonth): number | null {
  if (field === undefined) return null;
  const named = readMonth(readShown(field.control));
  if (named !== null || !isSelect(field.control.element)) return named;
  const { options, selectedIndex } = field.control.element;
  const place = selectedIndex - (options.length - 12);
  return options.length >= 12 && options.length <= 13 && place >= 0 ? place + 1 : null;
}

const isSelect = (element: Element): element is HTMLSelectElement => element.localName === "select";
