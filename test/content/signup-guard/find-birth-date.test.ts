// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { findBirthDate } from "#content/signup-guard/find-birth-date";
import { ASKING_FORMS } from "#test/support/signup-forms/asking-forms";
import { OTHER_FORMS } from "#test/support/signup-forms/other-forms";

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
  it.each(ASKING_FORMS)("$says, its parts are known", ({ html, language, path, parts }) => {
    show(html, language, path);
    expect(
      findBirthDate(document)
        .fields.map(({ part }) => part)
        .join(" "),
    ).toBe(parts);
  });
});

describe("not asked for a birth date by", () => {
  it.each(OTHER_FORMS)("$says", ({ html, language, path }) => {
    show(html, language, path);
    expect(findBirthDate(document)).toEqual({ found: false, shape: null, fields: [] });
  });
});
