import type { FormLanguage } from "./languages.ts";

const YEARS = Array.from({ length: 100 }, (_, back) => 2026 - back);
const count = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const option = (text: string | number, value: string | number = text) => `<option value="${value}">${text}</option>`;
const box = (label: string, name: string) =>
  `<div class="css-1x"><div role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="${label}" tabindex="0" id="${name}">${label}</div></div>`;

/** The shapes in which one form asks for one date: with names for developers, with none, drawn by the page. */
export const SHAPES = {
  selects({ code, parts }: FormLanguage, label: string): string {
    const names = new Intl.DateTimeFormat(code, { month: "long", calendar: "gregory" });
    const months = count(12).map((month) =>
      option(names.format(Temporal.PlainDate.from({ year: 2001, month, day: 1 })), month),
    );
    return `<div><p>${label}</p><select>${option(parts.day, "")}${count(31)
      .map((day) => option(day))
      .join("")}</select>
      <select>${option(parts.month, "")}${months.join("")}</select>
      <select>${option(parts.year, "")}${YEARS.map((year) => option(year)).join("")}</select></div>`;
  },
  texts: ({ parts }: FormLanguage, label: string) =>
    `<fieldset><legend>${label}</legend><input type="text" placeholder="${parts.day}" maxlength="2"><input type="text" placeholder="${parts.month}" maxlength="2"><input type="text" placeholder="${parts.year}" maxlength="4"></fieldset>`,
  date: (_: FormLanguage, label: string) => `<div><label for="f7">${label}</label><input type="date" id="f7"></div>`,
  text: (_: FormLanguage, label: string) => `<div><label>${label} <input type="text" name="field_7"></label></div>`,
  comboboxes: ({ parts }: FormLanguage, label: string) =>
    `<section><h2>${label}</h2>${box(parts.day, ":r1:")}${box(parts.month, ":r2:")}${box(parts.year, ":r3:")}</section>`,
  spinbuttons: ({ parts }: FormLanguage, label: string) =>
    `<div role="group" aria-labelledby="lb"><span id="lb">${label}</span>${Object.values(parts)
      .map((part) => `<span role="spinbutton" aria-label="${part}" contenteditable="true">--</span>`)
      .join("/")}</div>`,
} as const;
