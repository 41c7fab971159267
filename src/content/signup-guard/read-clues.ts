import { attributeOf } from "./attribute-of.ts";
import type { Control } from "./control.ts";
import type { ReadMonth } from "./create-month-reader.ts";
import type { DatePart } from "./create-part-namer.ts";
import { describeControl, type Description } from "./describe-control.ts";
import { partByValue } from "./part-by-value.ts";
import { plainText } from "./plain-text.ts";
import { readOffer } from "./read-offer.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Offer } from "./read-options.ts";

/** What knows the words for days, months and years. */
export type PartReader = { readonly readMonth: ReadMonth; readonly partOf: Lexicon["partOf"] };

/** All that tells what a control is for. */
export type Clues = {
  readonly control: Control;
  readonly said: Description;
  readonly offer: Offer;
  /** Of `autocomplete`: the browser's own words for it. */
  readonly token: string | null;
  /** The part of a date that it takes by itself, whatever date that is. */
  readonly part: DatePart | null;
};

/** The last word of `autocomplete`, unless it only says on or off. */
const TOKEN = /(?:^|\s)(bday\S*|cc-\S+|\S+-\S+|tel|email|url|username|country|organization|sex)$/;

/** Gathers what is known of one control. */
export function readClues(control: Control, { readMonth, partOf }: PartReader): Clues {
  const token = TOKEN.exec(attributeOf(control.element, "autocomplete").trim().toLowerCase())?.[1] ?? null;
  const said = describeControl(control);
  const offer = readOffer(control, readMonth);
  return { control, said, offer, token, part: findPart() };

  function findPart(): DatePart | null {
    if (token?.startsWith("bday-")) return token === "bday-day" ? "day" : token === "bday-month" ? "month" : "year";
    if (token !== null || control.kind === "date-input") return null;
    if (offer.kind === "day" || offer.kind === "month" || offer.kind === "year") return offer.kind;
    if (offer.kind === "other" || offer.kind === "age") return null;
    const letter = /(?:^| )([dmy]|[123]i)$/.exec(plainText(attributeOf(control.element, "name")))?.[1];
    if (letter !== undefined) return "d3i".includes(letter) ? "day" : "m2i".includes(letter) ? "month" : "year";
    const texts = [said.own, said.label, hintOf(control), unitBehind(control), said.shown, longWords(said.around)];
    for (const text of texts) {
      const part = text === "" || text.length > 120 ? null : partOf(text);
      if (part !== null) return part;
    }
    return partByValue(said.shown, readMonth);
  }
}

/** Classes such as `m-2` name no month. */
const longWords = (text: string): string => text.replace(/(?<!\S)\S{1,2}(?!\S)/g, "");

/** "年" and the like stand right behind what they are a unit of, in China, Japan and Korea. */
const unitBehind = ({ element }: Control): string =>
  plainText(/^\s*([年月日년월일])/.exec(element.nextSibling?.textContent ?? "")?.[1] ?? "");

/** A select's first entry often says what it is for, and so does what a text was sent with. */
function hintOf({ element, kind }: Control): string {
  const hint = kind === "select" ? (element.querySelector("option")?.textContent ?? "") : attributeOf(element, "value");
  return hint.toLowerCase().trim();
}
