import type { UnseenForm } from "./unseen-form.ts";

const options = (from: number, to: number, text = (one: number) => `${one}`) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + (to > from ? index : -index))
    .map((one) => `<option value="${one}">${text(one)}</option>`)
    .join("");
const names = (list: string) =>
  list
    .split(" ")
    .map((name, index) => `<option value="${index + 1}">${name}</option>`)
    .join("");
const other = (says: string, html: string, more: Partial<UnseenForm> = {}): UnseenForm => ({
  says,
  html,
  asks: false,
  ...more,
});

/** Forms that ask for none, kept apart likewise. */
export const UNSEEN_OTHER_FORMS: readonly UnseenForm[] = [
  other(
    "a booking's three selects in German",
    `<h2>Reisedatum wählen</h2><p>Hinreise</p><select>${options(1, 31)}</select><select>${names("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")}</select><select>${options(2026, 2027)}</select>`,
    { language: "de" },
  ),
  other(
    "a card in French",
    `<form><label>Numéro de carte<input name="n"></label><label>Date d'expiration<input name="e" placeholder="MM/AA"></label><label>Cryptogramme<input name="c"></label></form>`,
    { language: "fr" },
  ),
  other(
    "a card in Japanese",
    `<p>カード有効期限</p><select>${options(1, 12)}</select>月<select>${options(26, 40)}</select>年`,
    { language: "ja" },
  ),
  other(
    "a card in Stripe's manner",
    `<label>Card information</label><input placeholder="1234 1234 1234 1234"><input placeholder="MM / YY"><input placeholder="CVC">`,
  ),
  other(
    "a hotel's dates in Spanish",
    `<label>Entrada<input type="date"></label><label>Salida<input type="date"></label><select><option>1 adulto</option><option>2 adultos</option><option>3 adultos</option></select>`,
    { language: "es" },
  ),
  other(
    "a task with a due date",
    `<h1>New task</h1><input name="title"><label>Due date<input type="date" name="due"></label><button>Create</button>`,
  ),
  other(
    "a chart between two days",
    `<label>From<input type="date"></label><label>To<input type="date"></label><button>Apply</button>`,
  ),
  other(
    "a library's search by years",
    `<label>Published between</label><input type="number" name="yearFrom" placeholder="1900"><input type="number" name="yearTo" placeholder="2026">`,
  ),
  other(
    "a job's form",
    `<h1>Apply now</h1><label>Available from<input type="date" name="available"></label><label>Notice period<input name="notice"></label>`,
  ),
  other(
    "education with months and years to 1950",
    `<h3>Education</h3><label>From</label><select>${names("January February March April May June July August September October November December")}</select><select>${options(2030, 1950)}</select><label>To (or expected)</label><select>${names("January February March April May June July August September October November December")}</select><select>${options(2036, 1950)}</select>`,
  ),
  other(
    "a signing-up with a promotion code and company",
    `<h1>Sign up</h1><form><input name="company"><input type="email"><input type="password" autocomplete="new-password"><input name="promo" placeholder="Promo code"><button>Create account</button></form>`,
    { path: "/register" },
  ),
  other(
    "a signing-up with a telephone code",
    `<h1>Create account</h1><select aria-label="Country code"><option>+34 Spain</option><option>+44 UK</option><option>+1 USA</option></select><input type="tel" placeholder="Phone number"><input type="password" autocomplete="new-password">`,
    { path: "/signup" },
  ),
  other(
    "a security question",
    `<label>Security question</label><select><option>What city were you born in?</option><option>Your first pet?</option><option>Mother's maiden name?</option></select><input name="answer">`,
  ),
  other(
    "the birthplace in Italian",
    `<label>Luogo di nascita<input name="luogo"></label><label>Comune di nascita<input name="comune"></label>`,
    { language: "it" },
  ),
  other(
    "a gift's day",
    `<h1>Send a birthday gift card</h1><label>Send on<input type="date"></label><label>Message<textarea></textarea></label>`,
  ),
  other(
    "a calendar of birthdays",
    `<h1>Birthdays this month</h1><input type="text" placeholder="Write on Mia's timeline"><input type="text" placeholder="Write on Leo's timeline">`,
  ),
  other(
    "who may see",
    `<h1>Privacy</h1><label>Birthday visibility</label><div role="combobox" aria-haspopup="listbox">Friends</div>`,
  ),
  other(
    "filters of a dating site",
    `<h2>Search</h2><label>Age from</label><select>${options(18, 99)}</select><label>to</label><select>${options(18, 99)}</select>`,
  ),
  other(
    "a reminder of medicine",
    `<label>Start date<input type="date"></label><label>Times a day<input type="number" max="12"></label>`,
  ),
  other(
    "a payslip's month",
    `<select>${names("January February March April May June July August September October November December")}</select><select>${options(2026, 2010)}</select><button>Show</button>`,
  ),
  other(
    "a publication's date in three selects",
    `<label>Publish on</label><select name="mm">${names("01-Jan 02-Feb 03-Mar 04-Apr 05-May 06-Jun 07-Jul 08-Aug 09-Sep 10-Oct 11-Nov 12-Dec")}</select><input name="jj" size="2" maxlength="2"><input name="aa" size="4" maxlength="4"><input name="hh" maxlength="2"><input name="mn" maxlength="2">`,
  ),
  other(
    "an incident's date",
    `<h1>Report a problem</h1><label>Date of incident<input type="text" placeholder="DD/MM/YYYY"></label>`,
  ),
  other(
    "a passport in a booking",
    `<label>Passport number<input></label><label>Passport expiry date<input placeholder="DD/MM/YYYY"></label>`,
  ),
  other(
    "a code in six boxes",
    `<p>Enter the 6-digit code</p><div>${"<input maxlength='1' inputmode='numeric'>".repeat(6)}</div>`,
  ),
  other(
    "a time in three boxes",
    `<label>Duration</label><input type="number" aria-label="Hours" max="23"><input type="number" aria-label="Minutes" max="59"><input type="number" aria-label="Seconds" max="59">`,
  ),
  other(
    "sizes of a thing",
    `<label>Dimensions</label><input type="number" placeholder="Length"><input type="number" placeholder="Width"><input type="number" placeholder="Height">`,
  ),
  other(
    "a colour in three numbers",
    `<fieldset><legend>Colour</legend><input type="number" max="255"><input type="number" max="255"><input type="number" max="255"></fieldset>`,
  ),
  other(
    "login by telephone",
    `<h1>Log in</h1><input type="tel" autocomplete="tel"><input type="password" autocomplete="current-password">`,
    { path: "/login" },
  ),
  other("a wedding's date", `<label>Wedding date<input type="date"></label>`),
  other("an anniversary of a pair in English", `<label>Anniversary date<input type="date"></label>`),
];
