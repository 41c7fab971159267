import type { AskingForm } from "./asking-forms.ts";
import type { OtherForm } from "./other-forms.ts";

const buttons = (texts: readonly string[]) => texts.map((text) => `<button type="button">${text}</button>`).join("");
const radios = (texts: readonly string[]) =>
  texts.map((text) => `<label><input type="radio" name="a"> ${text}</label>`).join("");
const SPANS = ["Under 13", "13–17", "18–24", "25+"];

/** Pages that ask for an age by what one chooses: answers side by side, or a slider. */
export const CHOSEN_AGES: readonly AskingForm[] = [
  { says: "buttons", html: `<h2>How old are you?</h2><div>${buttons(SPANS)}</div>`, parts: "age age age age" },
  {
    says: "buttons, each in an entry of a list",
    html: `<h2>¿Cuántos años tienes?</h2><ul>${SPANS.map((text) => `<li>${buttons([text])}</li>`).join("")}</ul>`,
    language: "es",
    parts: "age age age age",
  },
  {
    says: "two buttons",
    html: `<p>あなたは何歳ですか</p><div>${buttons(["17歳以下", "18歳以上"])}</div>`,
    language: "ja",
    parts: "age age",
  },
  {
    says: "answers with one that says nothing",
    html: `<fieldset><legend>Your age</legend>${radios([...SPANS, "Rather not say"])}</fieldset>`,
    parts: "age age age age",
  },
  {
    says: "answers whose texts stand behind them",
    html: `<p>Quel âge as-tu ?</p><p><input type="radio" name="a"> 12 ans ou moins<br><input type="radio" name="a"> 13 ans ou plus</p>`,
    language: "fr",
    parts: "age age",
  },
  {
    says: "answers that a library draws, in a form that makes an account",
    html: `<form><input type="password" autocomplete="new-password"><div role="radiogroup" aria-label="Age">${["13-17", "18+"].map((text) => `<div role="radio" aria-checked="false">${text}</div>`).join("")}</div></form>`,
    parts: "age age",
  },
  {
    says: "a slider",
    html: `<h1>Wie alt bist du?</h1><input type="range" min="10" max="99" value="18"><button>Weiter</button>`,
    language: "de",
    parts: "age",
  },
  {
    says: "a slider that a library draws",
    html: `<h1>Select your age</h1><span><span role="slider" aria-valuemin="13" aria-valuemax="100" aria-valuenow="18"></span></span><button>Next</button>`,
    parts: "age",
  },
];

/** Pages with ages that are chosen for something else, with other numbers, or with dates of which nothing is asked. */
export const OTHER_AGES: readonly OtherForm[] = [
  {
    says: "the ages of visitors, to look at",
    html: `<div role="radiogroup" aria-label="Age group">${radios(["13-17", "18-24", "All"])}</div>`,
  },
  { says: "the age of a child", html: `<p>How old is your child?</p>${buttons(["0–5", "6–12", "13–17"])}` },
  { says: "amounts", html: `<p>How much would you like to give?</p>${buttons(["10 €", "20 €", "50 €"])}` },
  {
    says: "counts beside a question that is a headline",
    html: `<h1>How old are you really? A quiz</h1><div>${buttons(["Like 18", "Share", "Reply 24"])}</div>`,
  },
  {
    says: "pages to turn beside such a question",
    html: `<h1>What is your age group reading?</h1><nav>${buttons(["10", "11", "12", "Next"])}</nav>`,
  },
  {
    says: "a search for people of an age",
    html: `<form action="/search"><p>Your age</p>${buttons(["18–24", "25–34"])}</form>`,
  },
  {
    says: "the two ends of a span of ages",
    html: `<h2>Your age and theirs</h2><div><span><span role="slider" aria-valuemax="99" aria-valuenow="18"></span></span><span><span role="slider" aria-valuemax="99" aria-valuenow="30"></span></span></div>`,
  },
  { says: "a slider for how loud it is", html: `<p>Volume</p><input type="range" max="100">` },
  { says: "a slider for the ages of a toy", html: `<p>Tell us your age of choice</p><input type="range" max="12">` },
  {
    says: "a question for an age, of no one",
    html: `<h2>How old are you?</h2><p>Most of us are children at heart.</p>${buttons(["Read on", "Share"])}`,
  },
  {
    says: "a switch between what a day, a month and a year show",
    html: `<h2>Your reach</h2><div><button>Day</button><button>Month</button><button>Year</button></div><input type="email">`,
  },
  {
    says: "the day of an event beside it, in three pieces",
    html: `<article><div><div>27</div><div>November</div><div>2026</div></div><p>A birthday by the lake</p></article><input type="email">`,
  },
  {
    says: "a day long ago in three pieces, which can be pressed nowhere",
    html: `<article><h2>Her birthday</h2><div><div>27</div><div>November</div><div>1996</div></div></article><input type="email">`,
  },
  {
    says: "an element that shows when something was said",
    html: `<p>Happy birthday</p><relative-time datetime="2026-11-27">2 hours ago</relative-time><input type="email">`,
  },
];
