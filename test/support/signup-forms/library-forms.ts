import type { AskingForm } from "./asking-forms.ts";

const options = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + (to > from ? index : -index))
    .map((one) => `<option value="${one}">${one}</option>`)
    .join("");
const MONTHS = "January February March April May June July August September October November December"
  .split(" ")
  .map((name, index) => `<option value="${index + 1}">${name}</option>`)
  .join("");
const PARTS = [
  ["day", options(1, 31)],
  ["month", MONTHS],
  ["year", options(2026, 1926)],
] as const;
/** One row of all three parts, each drawn by `draw`. */
const row = (draw: (name: string, entries: string) => string) =>
  `<p>Date of birth</p><div>${PARTS.map(([name, entries]) => draw(name, entries)).join("")}</div>`;
const account = `<input type="email" name="email"><input type="password" name="password" autocomplete="new-password">`;

/** Pages that ask for a birth date by what libraries draw: a box for the eye, and behind it what holds the value. */
export const LIBRARY_FORMS: readonly AskingForm[] = [
  {
    says: "hidden selects, each with a box that is drawn behind it",
    html: row(
      (name, entries) =>
        `<select name="${name}" class="hidden-accessible" tabindex="-1" aria-hidden="true"><option value="">${name}</option>${entries}</select><span class="container"><span class="selection"><span role="combobox" aria-haspopup="true" tabindex="0" aria-labelledby="c-${name}"><span id="c-${name}">${name}</span></span></span></span>`,
    ),
    parts: "day month year",
  },
  {
    says: "hidden selects whose drawn boxes show numbers that were chosen",
    html: row(
      (name, entries) =>
        `<select name="${name}" style="display: none;">${entries}</select><span tabindex="0" role="combobox" aria-haspopup="true">5</span>`,
    ),
    parts: "day month year",
  },
  {
    says: "buttons over selects that only the form reads",
    html: row(
      (name, entries) =>
        `<button type="button" role="combobox" aria-expanded="false"><span>${name}</span></button><select aria-hidden="true" tabindex="-1" name="${name}"><option value=""></option>${entries}</select>`,
    ),
    parts: "day month year",
  },
  {
    says: "drawn boxes, each with a text behind it that nobody reaches",
    html: row(
      (name) =>
        `<div><div tabindex="0" role="combobox" aria-haspopup="listbox" aria-labelledby="l-${name}"></div><input name="${name}" aria-hidden="true" tabindex="-1"></div><label id="l-${name}">${name}</label>`,
    ),
    parts: "day month year",
  },
  {
    says: "a search field of a type of its own behind each select",
    html: row(
      (name, entries) =>
        `<select name="${name}" tabindex="-1"><option value="">${name}</option>${entries}</select><div><div><input type="pick-one" role="combobox" aria-haspopup="listbox" placeholder="${name}"></div></div>`,
    ),
    parts: "day month year",
  },
  {
    says: "boxes that only the keyboard and their classes betray",
    html: row((name) => `<div class="field-select" tabindex="0"><span>${name}</span></div>`),
    parts: "day month year",
  },
  {
    says: "a month in a drawn section between two numbers",
    html: `${account}<label for="d">Birth date</label><div><input type="number" id="d" placeholder="Day" maxlength="2"><section class="input-select month" tabindex="7"><div><span>Month</span></div></section><input type="number" placeholder="Year" maxlength="4"></div>`,
    parts: "day month year",
  },
  {
    says: "a text that opens a calendar and says it is a box",
    html: `<label for="when">Date of birth</label><input id="when" role="combobox" aria-haspopup="dialog" aria-expanded="false">`,
    parts: "whole",
  },
  {
    says: "a button that opens a calendar, with a label tied to it",
    html: `<label for="pick">Date of birth</label><button type="button" id="pick" aria-haspopup="dialog"><span>Pick a date</span></button>`,
    parts: "whole",
  },
  {
    says: "a text behind a label that is tied to a hidden field",
    html: `${account}<label for="born">Date of birth</label><input type="hidden" id="born" name="born"><input placeholder="Choose" readonly>`,
    parts: "whole",
  },
  {
    says: "three boxes side by side that say nothing but what each is",
    html: `<h2>When’s your birthday?</h2><div>${["Month", "Day", "Year"].map((name) => `<div><div>${name}<svg></svg></div></div>`).join("")}</div><button>Next</button>`,
    parts: "month day year",
  },
  {
    says: "three boxes side by side in another language, with signs between them",
    html: `<p>Дата рождения</p><div>${["День", "Месяц", "Год"].map((name) => `<div>${name}</div>`).join("<i>/</i>")}</div><button>Далее</button>`,
    language: "ru",
    parts: "day month year",
  },
  {
    says: "an element of a library that shows the day that was chosen",
    html: `<ion-item><ion-label>Birthday</ion-label><ion-datetime-button datetime="d">Nov 27, 2026</ion-datetime-button></ion-item><ion-button>Next</ion-button>`,
    parts: "whole",
  },
  {
    says: "years of an era before months and days, in a row of a table",
    html: `<table><tr><th>生年月日</th><td><select><option>昭和</option><option>平成</option><option>令和</option></select><input size="4" name="v1">年<select>${options(1, 12)}</select>月<select>${options(1, 31)}</select>日</td></tr></table>`,
    language: "ja",
    parts: "year month day",
  },
  {
    says: "months of a calendar of its own",
    html: `<p>تاریخ تولد</p><select><option>روز</option>${options(1, 31)}</select><select><option>ماه</option>${"فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
      .split(" ")
      .map((name) => `<option>${name}</option>`)
      .join("")}</select><select><option>سال</option>${options(1404, 1300)}</select>`,
    language: "fa",
    parts: "day month year",
  },
  {
    says: "months of a calendar of its own, named by nothing",
    html: `<p>تاريخ الميلاد</p><select>${options(1, 30)}</select><select>${"محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة"
      .split(",")
      .map((name) => `<option>${name}</option>`)
      .join("")}</select><select>${options(1448, 1350)}</select>`,
    language: "ar",
    parts: "day month year",
  },
  {
    says: "a year and a day with their units behind them",
    html: `<span>생년월일</span><input maxlength="4"> 년 <select>${options(1, 12)}</select> 월 <input maxlength="2"> 일`,
    language: "ko",
    parts: "year month day",
  },
];
