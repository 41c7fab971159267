// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { guardStage, watched } from "./guard-stage.ts";
import { hands } from "./hands.ts";

const stage = guardStage();

describe("held, in whatever shape:", () => {
  const options = (from: number, to: number) =>
    Array.from(
      { length: Math.abs(to - from) + 1 },
      (_, at) => `<option>${from < to ? from + at : from - at}</option>`,
    ).join("");
  const box = (name: string, value: string) =>
    `<div role="combobox" aria-haspopup="listbox" aria-label="${name}" tabindex="0">${value}</div>`;
  it.each([
    [
      "a button outside of any form",
      `<h2>Birthday</h2><select><option></option>${options(1, 31)}</select><select><option></option>${options(1, 12)}</select><select><option></option>${options(2026, 1920)}</select><div role="button" tabindex="0" id="next">Continue</div>`,
      () => document.querySelectorAll("select").forEach((one, at) => (one.selectedIndex = at === 2 ? 20 : 4)),
    ],
    [
      "boxes whose words have gone for values",
      `<h2>When's your birthday?</h2>${box("", "March")}${box("", "5")}${box("", "2001")}<button id="next">Next</button>`,
      () => undefined,
    ],
    [
      "boxes with a month chosen by its number",
      `<h2>Birthday</h2>${box("Month", "3")}${box("Day", "5")}${box("Year", "2001")}<div class="btn-primary" id="next">Next</div>`,
      () => undefined,
    ],
    [
      "spinbuttons",
      `<div role="group" aria-label="Date of birth"><span role="spinbutton" aria-label="month" aria-valuenow="3">03</span><span role="spinbutton" aria-label="day" aria-valuenow="5">05</span><span role="spinbutton" aria-label="year" aria-valuenow="2001">2001</span></div><button id="next">Next</button>`,
      () => undefined,
    ],
    [
      "boxes of divs alone, as they show what was chosen",
      `<h2>When's your birthday?</h2><div>${["March", "5", "2001"].map((value) => `<div style="cursor: pointer">${value}</div>`).join("")}</div><button id="next">Next</button>`,
      () => undefined,
    ],
    [
      "an element of a library that keeps what it shows to itself",
      `<p>Date of birth</p><ion-datetime-button></ion-datetime-button><button id="next">Next</button>`,
      () => {
        const shadow = document.querySelector("ion-datetime-button")?.attachShadow({ mode: "open" });
        if (shadow !== undefined) shadow.innerHTML = "<button>Mar 5, 2001</button>";
      },
    ],
    [
      "months that we cannot name, by their place",
      `<p>تاریخ تولد</p><select><option>روز</option>${options(1, 31)}</select><select><option>ماه</option>${"فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
        .split(" ")
        .map((name) => `<option>${name}</option>`)
        .join("")}</select><select><option>سال</option>${options(1404, 1300)}</select><button id="next">OK</button>`,
      () => document.querySelectorAll("select").forEach((one, at) => (one.selectedIndex = at === 2 ? 25 : 4)),
    ],
    [
      "a text in words",
      `<label>Date of birth <input id="date"></label><button id="next">Next</button>`,
      () => hands.fill("#date", "March 5, 2001"),
    ],
    [
      "a text in either order",
      `<label>Date of birth <input id="date"></label><button id="next">Next</button>`,
      () => hands.fill("#date", "05/03/2001"),
    ],
    [
      "a button that opens a calendar and shows the day that was chosen",
      `<label for="date">Date of birth</label><button type="button" id="date" aria-haspopup="dialog">March 5th, 2001</button><button id="next">Next</button>`,
      () => undefined,
    ],
    [
      "hidden selects behind boxes that are drawn",
      `<h2>Birthday</h2>${["3", "5", "2001"].map((value, at) => `<select tabindex="-1" aria-hidden="true" name="${["month", "day", "year"][at]}"><option>${value}</option></select><span role="combobox" tabindex="0">${value}</span>`).join("")}<button id="next">Next</button>`,
      () => undefined,
    ],
    [
      "years behind those of an era",
      `<p>生年月日</p><select><option>年</option>${[2012, 2011, 2001].map((one) => `<option>平成${one - 1988}年(${one}年)</option>`).join("")}</select><select>${options(1, 12)}</select><select>${options(1, 31)}</select><button id="next">OK</button>`,
      () => document.querySelectorAll("select").forEach((one, at) => (one.selectedIndex = at === 0 ? 3 : 4)),
    ],
    [
      "years of two digits",
      `<p>DOB</p><select>${options(1, 31)}</select><select>${options(1, 12)}</select><select>${options(80, 99)}<option>00</option><option>01</option></select><button id="next">OK</button>`,
      () => undefined,
    ],
    [
      "an age",
      `<form><input type="password" autocomplete="new-password"><label>Age <input type="number" id="date"></label><button id="next">Next</button></form>`,
      () => hands.fill("#date", "21"),
    ],
    [
      "a span of ages that begins later",
      `<form><input type="password" autocomplete="new-password"><label>Age range <select id="date"><option>Under 13</option><option>13–17</option><option>18–24</option><option>25+</option></select></label><button id="next">Next</button></form>`,
      () => hands.fill("#date", "18–24"),
    ],
    [
      "a single age that stands before a span",
      `<form><input type="password" autocomplete="new-password"><label>Age <select id="date"><option>Choose</option>${options(13, 17)}<option>18–24</option><option>25–34</option></select></label><button id="next">Next</button></form>`,
      () => hands.fill("#date", "17"),
    ],
    [
      "a year alone",
      `<label>Year of birth <select id="date"><option></option>${options(2026, 1920)}</select></label><button id="next">Next</button>`,
      () => hands.fill("#date", "2001"),
    ],
  ])("%s", async (_, html, act) => {
    await stage.open(html);
    act();
    expect(hands.press("#next")).toBe(false);
  });
});

describe("of answers side by side", () => {
  const answers = (draw: (text: string, at: number) => string) =>
    `<h2>How old are you?</h2><div>${["Under 13", "13–17", "18–24", "25+"].map(draw).join("")}</div><button id="next">Next</button>`;
  const buttons = answers((text, at) => `<button type="button" id="b${at}">${text}</button>`);
  const radios = answers((text, at) => `<label><input type="radio" name="a" id="r${at}"> ${text}</label>`);
  const drawn = (given: number) =>
    answers((text, at) => `<div role="radio" aria-checked="${at === given}" tabindex="0">${text}</div>`);

  it.each([
    ["18–24", "#b2", false],
    ["25+", "#b3", false],
    ["the child's own", "#b1", true],
    ["one for younger children", "#b0", true],
  ])("the press on %s is the step itself: is it let go?", async (_, button, isHeard) => {
    await stage.open(buttons);
    expect(hands.press(button)).toBe(isHeard);
  });

  it("one that was pressed and is marked by nothing holds nothing later", async () => {
    await stage.open(buttons);
    expect(hands.press("#next")).toBe(true);
  });

  it.each([
    ["an older one", 2, false],
    ["the child's own", 1, true],
  ])("%s that was ticked is read when the form goes on", async (_, at, isHeard) => {
    await stage.open(radios);
    document.querySelector<HTMLInputElement>(`#r${at}`)?.click();
    expect(hands.press("#next")).toBe(isHeard);
  });

  it.each([
    ["an older one", 3, false],
    ["none", -1, true],
  ])("%s that a library marks is read when the form goes on", async (_, given, isHeard) => {
    await stage.open(drawn(given));
    expect(hands.press("#next")).toBe(isHeard);
  });

  it("every one is held where a child is below the age of the site", async () => {
    stage.order = watched({ tooYoung: { headline: "Opens for you later.", line: "" } });
    await stage.open(buttons);
    expect(hands.press("#b1")).toBe(false);
    expect(stage.reported()).toEqual([{ because: "below-age" }]);
  });

  it("a slider is read where it stands", async () => {
    await stage.open(
      `<h2>How old are you?</h2><input type="range" max="99" id="age" value="14"><button id="next">Next</button>`,
    );
    expect(hands.press("#next")).toBe(true);
    hands.fill("#age", "21");
    expect(hands.press("#next")).toBe(false);
  });
});

describe("let go, of spans of ages:", () => {
  const spans = (texts: readonly string[]) =>
    `<form><input type="password" autocomplete="new-password"><label>Age range <select id="date">${texts.map((text) => `<option>${text}</option>`).join("")}</select></label><button id="next" type="button">Next</button></form>`;
  it.each([
    ["the one that the child is in", ["Under 13", "13–17", "18–24", "25+"], "13–17"],
    ["one of the younger", ["Under 13", "13–17", "18–24", "25+"], "Under 13"],
    ["the first, of all who are no adults", ["Under 18", "18–24", "25–34", "35+"], "Under 18"],
  ])("%s", async (_, texts, chosen) => {
    await stage.open(spans(texts));
    hands.fill("#date", chosen);
    expect(hands.press("#next")).toBe(true);
  });
});
