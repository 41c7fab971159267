// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { findBirthDate } from "#content/signup-guard/find-birth-date";
import { SHAPES } from "#test/support/signup-forms/draw-shape";
import { FORM_LANGUAGES } from "#test/support/signup-forms/languages";

function show(code: string, html: string): void {
  document.documentElement.lang = code;
  document.body.innerHTML = `<form><label>E-mail <input type="email" name="a1"></label><input type="text" name="a2">${html}<button>OK</button></form>`;
}

const isShape = (name: string): name is keyof typeof SHAPES => Object.hasOwn(SHAPES, name);
const shapes = Object.keys(SHAPES).filter(isShape);
const OTHERS = ["texts", "date", "text", "comboboxes", "spinbuttons"] as const;

/** One for each language, in turn: the bench draws every language in every one. */
const oneOf = <T>(all: readonly T[], at: number): T => all[at % all.length] ?? expect.fail();

describe.each(FORM_LANGUAGES.map((language, at) => [language.code, language, at] as const))(
  "in %s",
  (code, language, at) => {
    const shape = oneOf(shapes, at);
    it.each(language.birth)(`%s asks for a birth date, as ${shape}`, (label) => {
      show(code, SHAPES[shape](language, label));
      const { found, fields } = findBirthDate(document);
      expect([found, fields.length]).toEqual([true, shape === "date" || shape === "text" ? 1 : 3]);
    });
    it("a card's or a journey's date does not", () => {
      for (const label of [language.expiry, language.departure]) {
        show(code, SHAPES[oneOf(OTHERS, at)](language, label));
        expect([label, findBirthDate(document).found]).toEqual([label, false]);
      }
    });
    it("months come in the order of their names", () => {
      show(code, SHAPES.selects(language, language.birth[0] ?? ""));
      expect(findBirthDate(document).fields.map(({ part }) => part)).toEqual(["day", "month", "year"]);
    });
  },
);
