// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { findBirthDate } from "#content/signup-guard/find-birth-date";
import { ASKING_FORMS } from "#test/support/signup-forms/asking-forms";
import { CHOSEN_AGES, OTHER_AGES } from "#test/support/signup-forms/chosen-ages";
import { LIBRARY_FORMS } from "#test/support/signup-forms/library-forms";
import { OTHER_FORMS } from "#test/support/signup-forms/other-forms";
import { ASKING_AS_SITES_DO, OTHERS_AS_SITES_HAVE } from "#test/support/signup-forms/traits-of-real-forms";

class TextField extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({ mode: "open" }).append(document.createElement("input"));
  }
}
customElements.define("x-text-field", TextField);

function show(html: string, language = "en", path = "/"): void {
  document.documentElement.lang = language;
  history.replaceState(null, "", path);
  document.body.innerHTML = html;
}

beforeEach(() => {
  location.href = "https://social.example/";
});

describe("asked for a birth date by", () => {
  it.each([...ASKING_FORMS, ...LIBRARY_FORMS, ...CHOSEN_AGES, ...ASKING_AS_SITES_DO])(
    "$says, its parts are known",
    ({ html, language, path, parts }) => {
      show(html, language, path);
      expect(
        findBirthDate(document)
          .fields.map(({ part }) => part)
          .join(" "),
      ).toBe(parts);
    },
  );
});

describe("asked for a birth date where another document or tree begins:", () => {
  it("in an open shadow root, whose host carries the name", () => {
    show(`<x-text-field label="Date of birth" id="field"></x-text-field>`);
    expect(findBirthDate(document).fields).toEqual([{ part: "whole", selector: "#field >>> input" }]);
  });

  it("in a frame of the same origin", () => {
    show(`<iframe></iframe>`);
    const inner = document.implementation.createHTMLDocument();
    inner.body.innerHTML = `<label>Date of birth <input type="date" id="inner"></label>`;
    Object.defineProperty(document.querySelector("iframe"), "contentDocument", { value: inner });
    expect(findBirthDate(document).fields).toEqual([{ part: "whole", selector: "#inner" }]);
  });
});

describe("not asked for a birth date by", () => {
  it.each([...OTHER_FORMS, ...OTHER_AGES, ...OTHERS_AS_SITES_HAVE])("$says", ({ html, language, path }) => {
    show(html, language, path);
    expect(findBirthDate(document)).toEqual({ found: false, shape: null, fields: [] });
  });
});
