/** A form that asks for no birth date, though something in it looks like one. */
export type OtherForm = {
  readonly says: string;
  readonly html: string;
  readonly language?: string;
  readonly path?: string;
};

const options = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + (to > from ? index : -index))
    .map((one) => `<option value="${one}">${one}</option>`)
    .join("");
const months = "January February March April May June July August September October November December"
  .split(" ")
  .map((name, index) => `<option value="${index + 1}">${name}</option>`)
  .join("");
const account = `<input type="email" name="email"><input type="password" name="password" autocomplete="new-password">`;

/** Pages that ask for other dates, or speak of birthdays and ask for none. */
export const OTHER_FORMS: readonly OtherForm[] = [
  {
    says: "the expiry of a card, in two selects without a name",
    html: `<p>Expires</p><select>${options(1, 12)}</select><select>${options(2026, 2041)}</select>`,
  },
  {
    says: "the expiry of a card with the browser's tokens",
    html: `<select autocomplete="cc-exp-month">${options(1, 12)}</select><select autocomplete="cc-exp-year">${options(2026, 2046)}</select>`,
  },
  {
    says: "a card in a form that makes an account",
    html: `<h1>Create your account</h1><form>${account}<input placeholder="Card number"><input placeholder="MM / YY"><input placeholder="CVC"><button>Sign up and pay</button></form>`,
    path: "/signup",
  },
  {
    says: "a card and its words one by one",
    html: `<label>Expiration month</label><input name="exp_month" maxlength="2"><label>Expiration year</label><input name="exp_year" maxlength="4"><label>CVV</label><input name="cvv" maxlength="4">`,
  },
  {
    says: "a journey there and back",
    html: `<label>Departing <input type="date" name="d1"></label><label>Returning <input type="date" name="d2"></label>`,
  },
  {
    says: "a journey in texts with a mask",
    html: `<label for="a">Check-in</label><input id="a" placeholder="DD/MM/YYYY"><label for="b">Check-out</label><input id="b" placeholder="DD/MM/YYYY">`,
  },
  {
    says: "a journey in selects of day, month and year",
    html: `<fieldset><legend>Outward journey</legend><select name="depDay">${options(1, 31)}</select><select name="depMonth">${months}</select><select name="depYear">${options(2026, 2028)}</select></fieldset>`,
  },
  {
    says: "a post that is scheduled, with the ids of signing up",
    html: `<div role="dialog"><h2>Schedule</h2><p>Will send on Fri, Nov 27, 2026</p><select id="SELECTOR_1" aria-labelledby="SELECTOR_1_LABEL">${months}</select><select id="SELECTOR_2">${options(1, 31)}</select><select id="SELECTOR_3">${options(2026, 2028)}</select><select id="SELECTOR_4">${options(0, 23)}</select><select id="SELECTOR_5">${options(0, 59)}</select></div>`,
    path: "/compose/post/schedule",
  },
  {
    says: "a search between two dates",
    html: `<form role="search"><input type="search" name="q"><select name="fromMonth">${months}</select><select name="fromDay">${options(1, 31)}</select><select name="fromYear">${options(2006, 2026)}</select><select name="toMonth">${months}</select><select name="toDay">${options(1, 31)}</select><select name="toYear">${options(2006, 2026)}</select></form>`,
    path: "/search-advanced",
  },
  {
    says: "the years of a job",
    html: `<h2>Add experience</h2><label>Start date</label><select aria-label="Month">${months}</select><select aria-label="Year">${options(2026, 1926)}</select><label>End date</label><select aria-label="Month">${months}</select><select aria-label="Year">${options(2036, 1926)}</select>`,
  },
  {
    says: "the year of a school's end",
    html: `<label>Graduation year</label><select>${options(2036, 1940)}</select>`,
  },
  {
    says: "who may see a birthday",
    html: `<label for="v">Who can see your birthday?</label><select id="v"><option>Public</option><option>Friends</option><option>Only me</option></select>`,
  },
  {
    says: "a switch for wishes on birthdays",
    html: `<label><input type="checkbox" name="birthday_reminders"> Remind me of birthdays</label><input type="text" name="q" placeholder="Search friends">`,
  },
  { says: "a shop's search for presents", html: `<input type="search" placeholder="Search for birthday gifts">` },
  {
    says: "a text search for presents, in a plain field",
    html: `<form action="/search"><input name="q" placeholder="Search birthday cards, gifts"></form>`,
  },
  { says: "a message on a card", html: `<label>Birthday message <input type="text" name="birthdayMessage"></label>` },
  { says: "the place of a birth", html: `<label>Place of birth <input name="birthplace"></label>` },
  {
    says: "the town of a birth in Spanish",
    html: `<label>Lugar de nacimiento <input name="lugar"></label>`,
    language: "es",
  },
  {
    says: "the country of a birth",
    html: `<label>Country of birth</label><select><option>Spain</option><option>Peru</option><option>Chile</option></select>`,
  },
  { says: "a name at birth", html: `<label>Geburtsname <input name="gn"></label>`, language: "de" },
  {
    says: "a delivery under a heading of birthdays",
    html: `<h1>Birthday flowers</h1><label>Delivery date <input type="date"></label>`,
  },
  {
    says: "an appointment",
    html: `<h2>Book an appointment</h2><label>Date <input type="date" name="date"></label><label>Time <input type="time"></label>`,
  },
  { says: "an event's day", html: `<h1>Create event</h1><label>Event date <input type="date"></label>` },
  {
    says: "a passport's date",
    html: `<label>Passport issue date <input type="date"></label><label>Passport expiry date <input type="date"></label>`,
  },
  {
    says: "a code by message",
    html: `<h1>Enter your code</h1><input maxlength="1" inputmode="numeric" autocomplete="one-time-code"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1">`,
  },
  {
    says: "a telephone in three fields",
    html: `<h1>Create account</h1>${account}<label>Phone</label><input type="tel" maxlength="3" name="area"><input type="tel" maxlength="3" name="prefix"><input type="tel" maxlength="4" name="line">`,
    path: "/signup",
  },
  {
    says: "an account with name and password alone",
    html: `<h1>Sign up</h1><form><input name="name"><input name="username">${account}<button>Sign up</button></form>`,
    path: "/signup",
  },
  {
    says: "coming back",
    html: `<h1>Log in</h1><input type="email"><input type="password" autocomplete="current-password"><a>Forgot password?</a>`,
  },
  { says: "a page without a field", html: `<h1>Happy birthday</h1><p>You were born in 2013.</p>` },
  {
    says: "a video's length and chapter",
    html: `<select aria-label="Playback speed"><option>0.5</option><option>1</option><option>2</option></select>`,
  },
  {
    says: "twelve ways to hear of it",
    html: `<h1>Sign up</h1>${account}<label>How did you hear of us?</label><select>${"TV Radio Web Friend School Work Ad Post Mail Shop Event Other"
      .split(" ")
      .map((one) => `<option>${one}</option>`)
      .join("")}</select>`,
    path: "/signup",
  },
  {
    says: "a quantity from one to thirty-one",
    html: `<label>Quantity</label><select>${options(1, 31)}</select><label>Size</label><select>${options(1, 12)}</select>`,
  },
  {
    says: "a filter of archives by year and month",
    html: `<h3>Archive</h3><select>${options(2026, 1950)}</select><select>${months}</select>`,
  },
  {
    says: "a car's first registration",
    html: `<label>Vehicle first registered</label><select>${months}</select><select>${options(2026, 1950)}</select>`,
  },
  {
    says: "a page with pages",
    html: `<input type="number" aria-label="Page number" name="page" max="31"><input type="text" aria-label="Image, message" name="message">`,
  },
  {
    says: "a feed with one search and a friend's birthday",
    html: `<div class="birthday-theme"><header><h1>Home</h1><p>It is Mia's birthday today.</p><input type="text" placeholder="Search"></header><article>Happy birthday to you and to all who were born today, a long day of posts and pictures</article></div>`,
  },
  {
    says: "a comment under wishes",
    html: `<article>Happy birthday</article><form><input type="text" placeholder="Add a comment" name="text"></form>`,
  },
  {
    says: "a fan's page of the born",
    html: `<p>Famous people who were born today, their birthdays, and what they did in all the years since, one by one</p><input type="text" name="q" aria-label="Names">`,
  },
  {
    says: "a day at the doctor's, where a field for a number keeps the browser from filling it",
    html: `<h1>Make an appointment</h1><form><input name="patient"><input name="number" autocomplete="new-password"><p>Date</p><input type="date" name="when"><button>Book</button></form>`,
  },
  {
    says: "a letter of news about birthdays",
    html: `<form><h3>Birthday club</h3><input name="email" placeholder="Your email"><button>Join</button></form>`,
  },
  {
    says: "buttons that open calendars for a stay",
    html: `<label for="in">Check-in</label><button type="button" id="in" aria-haspopup="dialog">Add dates</button><label for="out">Check-out</label><button type="button" id="out" aria-haspopup="dialog">Add dates</button>`,
  },
  {
    says: "a button that says why a birthday is asked for",
    html: `${account}<button type="button" id="why" aria-haspopup="dialog">Why do we ask for your birthday?</button>`,
    path: "/signup",
  },
  {
    says: "the expiry of a card in years of two digits",
    html: `<label>Expiry</label><select name="m">${options(1, 12)}</select><select name="y">${options(26, 45)}</select>`,
  },
];
