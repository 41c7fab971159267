import type { AskingForm } from "./asking-forms.ts";

const options = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => (to > from ? from + at : from - at))
    .map((one) => `<option value="${one}">${one}</option>`)
    .join("");
const account = `<input type="email" name="email"><input type="password" name="password" autocomplete="new-password">`;
const spans = `<option value="">Choose</option><option>Under 18</option><option>18–24</option><option>25–34</option><option>35+</option>`;

/** Traits by which forms of real sites were missed or told wrongly, each on a form of ours. */
export const ASKING_AS_SITES_DO: readonly AskingForm[] = [
  {
    says: "a short list of ages under a label that is tied to nothing",
    html: `<div><label>Your name</label><input></div><div><label>How old are you?</label><select>${options(16, 25)}</select></div>`,
    parts: "age",
  },
  {
    says: "a text for an age whose label is tied to nothing",
    html: `<label>How old are you?</label><div><input name="age" type="text"></div><button>Next</button>`,
    parts: "age",
  },
  {
    says: "a list of spans of ages, in a form that makes an account",
    html: `${account}<div><label>Age range</label><select name="ageRange">${spans}</select></div>`,
    parts: "age",
  },
  {
    says: "a year in a field that is named for an age",
    html: `${account}<div><label>Year of birth</label><input name="age" placeholder="YYYY"></div>`,
    parts: "year",
  },
  {
    says: "an age whose label names the least that there may be",
    html: `${account}<label for="a">Age (minimum 13)</label><input id="a" type="number" name="age">`,
    parts: "age",
  },
  {
    says: "a list of ages whose label names the least that there may be",
    html: `${account}<label for="a">Age (min. age 13)</label><select id="a" name="age"><option>Choose</option>${options(10, 90)}</select>`,
    parts: "age",
  },
  {
    says: "a form that leads back to a search",
    html: `<form action="/signup?next=%2Fsearch">${account}<label>Date of birth <input type="date"></label></form>`,
    parts: "whole",
  },
  {
    says: "a form of a site for research",
    html: `<form action="https://research.example/join" class="Research">${account}<label>Date of birth <input type="date"></label></form>`,
    parts: "whole",
  },
  {
    says: "a field for months",
    html: `${account}<label for="m">Month of birth</label><input type="month" id="m">`,
    parts: "whole",
  },
  {
    says: "a text that says to be clicked, under a label that is tied to nothing",
    html: `${account}<div><label>Date of birth</label><div><input placeholder="Click to select a date"></div></div>`,
    parts: "whole",
  },
  {
    says: "a nameless year behind two lists",
    html: `<fieldset><legend>Date of birth</legend><select name="a1"><option>-</option>${options(1, 31)}</select><select name="a2"><option>-</option>${options(1, 12)}</select><input maxlength="4" name="a3"></fieldset><select name="privacy"><option>All</option><option>None</option><option>Only the age</option></select>`,
    parts: "day month year",
  },
  {
    says: "texts that hold their own names until something is chosen",
    html: `${account}<div>When were you born?</div><div>${["Day", "Month", "Year"].map((word) => `<div><input type="text" readonly value="${word}"></div>`).join("")}</div>`,
    parts: "day month year",
  },
  {
    says: "a library's boxes, whose words are three steps up",
    html: `${account}<p>Date of birth</p><div>${["Day", "Month", "Year"].map((word, at) => `<div><div><div>${word}</div><div><div><input id="react-select-${at}-input" autocomplete="off"></div></div></div></div>`).join("")}</div>`,
    parts: "day month year",
  },
  {
    says: "a text that names the age twice, in a step of its own",
    html: `<form><input type="text" name="age" placeholder="Age"><button>Next</button></form>`,
    parts: "age",
  },
];

/** And by which such forms were taken for what they are not. */
export const OTHERS_AS_SITES_HAVE: readonly Pick<AskingForm, "says" | "html" | "language" | "path">[] = [
  {
    says: "a search between two birth dates",
    html: `<form><label for="a">生年月日</label><input type="date" id="a" name="dob_start">~<input type="date" name="dob_end"><button>検索</button></form>`,
    language: "ja",
  },
  {
    says: "a search for ancestors by their year of birth",
    html: `<form action="/search/"><label for="y">Birth year</label><input id="y" name="birth" maxlength="4"><button>Search</button></form>`,
  },
  {
    says: "a date of joining, in a form that makes an account",
    html: `${account}<label>Joining date</label><input type="date" name="joining_date"><button>Register</button>`,
    path: "/register",
  },
  {
    says: "a date of admission, in a form that makes an account",
    html: `${account}<label for="a">Date of admission</label><input id="a" placeholder="DD/MM/YYYY"><button>Register</button>`,
  },
  {
    says: "the age that guests must have",
    html: `<label>Minimum age</label><input type="number" name="min_age"><button>Publish</button>`,
  },
  {
    says: "a filter by spans of ages",
    html: `<label>Age</label><select id="age">${spans}</select>`,
  },
  {
    says: "the ages of children on a journey",
    html: `<label>Child 1 age</label><select name="age">${options(1, 17)}</select>`,
  },
  {
    says: "how many of a thing that only adults buy",
    html: `<p>Please drink responsibly. You must be of legal age, at least eighteen years, to order from us, and we will ask for a proof of it.</p><label>Quantity</label><select name="count">${options(1, 24)}</select>`,
  },
  {
    says: "a phone's number in three parts, in a form that makes an account",
    html: `${account}<p>電話番号</p><div>${[4, 4, 4].map((most) => `<input maxlength="${most}" inputmode="numeric">`).join("-")}</div>`,
    language: "ja",
  },
  {
    says: "a code of three digits, in a form that makes an account",
    html: `${account}<p>We sent you three digits</p><div>${[1, 1, 1].map((most) => `<input maxlength="${most}">`).join("")}</div>`,
  },
  {
    says: "three lists of guests in a form that makes an account",
    html: `${account}<div><select name="a">${options(1, 30)}</select><select name="b">${options(1, 20)}</select><select name="c">${options(1, 25)}</select></div>`,
  },
];
