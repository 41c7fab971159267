/** A form, how it is drawn, and the parts of a birth date that it asks for. Written by us after what sites and libraries do. */
export type AskingForm = {
  readonly says: string;
  readonly html: string;
  readonly parts: string;
  readonly language?: string;
  readonly path?: string;
};

const options = (from: number, to: number, text = (one: number) => `${one}`) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + (to > from ? index : -index))
    .map((one) => `<option value="${one}">${text(one)}</option>`)
    .join("");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const months = (tail = (name: string) => name) =>
  MONTHS.map((name, index) => `<option value="${index + 1}">${tail(name)}</option>`).join("");
const account = `<input type="email" name="email"><input type="password" name="password" autocomplete="new-password">`;

/** Pages that ask for a birth date, each in a way of its own. */
export const ASKING_FORMS: readonly AskingForm[] = [
  {
    says: "selects with one name for all three",
    html: `<h1>Create your account</h1>${account}<label>Birthday</label><select name="birthday">${months()}</select><select name="birthday">${options(1, 31)}</select><select name="birthday">${options(2026, 1906)}</select>`,
    parts: "month day year",
  },
  {
    says: "selects without a word about birth, whose years reach back a life",
    html: `${account}<select>${months((name) => name.slice(0, 3))}</select><select>${options(1, 31)}</select><select>${options(2026, 1920)}</select>`,
    parts: "month day year",
  },
  {
    says: "an age gate of a shop for games",
    html: `<div class="agegate_birthday_desc">Please enter your birth date to continue:</div><div><select name="ageDay" id="ageDay">${options(1, 31)}</select><select name="ageMonth" id="ageMonth">${MONTHS.map((name) => `<option value="${name}">${name}</option>`).join("")}</select><select name="ageYear" id="ageYear">${options(1900, 2026)}</select></div><a>View Page</a>`,
    parts: "day month year",
  },
  {
    says: "a month select with numbers from nought, two texts",
    html: `<label for="month">Birthday</label><select id="month"><option>Month</option>${MONTHS.map((name, index) => `<option value="${index}">${name}</option>`).join("")}</select><input id="day" placeholder="Day"><input id="year" placeholder="Year">`,
    parts: "month day year",
  },
  {
    says: "boxes of React Select",
    html: `<fieldset><legend>Date of Birth</legend><div class="month_b0f4cc"><div class="css-a"><div class="css-b-singleValue">March</div><input role="combobox" aria-autocomplete="list" aria-label="Month" id="react-select-2-input" type="text"></div></div><div class="day_b0f4cc"><div class="css-a"><input role="combobox" aria-autocomplete="list" aria-label="Day" id="react-select-3-input" type="text"></div></div><div class="year_b0f4cc"><div class="css-a"><input role="combobox" aria-autocomplete="list" aria-label="Year" id="react-select-4-input" type="text"></div></div></fieldset>`,
    parts: "month day year",
  },
  {
    says: "boxes that say double-tap, with their lists",
    html: `<div class="title">When's your birthday?</div><div data-e2e="select-container"><div role="combobox" aria-label="Month. Double-tap for more options">Month</div></div><div data-e2e="select-container"><div role="combobox" aria-label="Day. Double-tap for more options">Day</div></div><div data-e2e="select-container"><div role="combobox" aria-label="Year. Double-tap for more options">Year</div></div>`,
    parts: "month day year",
  },
  {
    says: "containers of divs that say nothing but a word",
    html: `<p>When's your birthday?</p><div><div data-e2e="select-container"><span>Month</span><i></i></div><div data-e2e="select-container"><span>Day</span></div><div data-e2e="select-container"><span>Year</span></div></div>`,
    parts: "month day year",
  },
  {
    says: "boxes of Angular Material",
    html: `<form><mat-form-field><mat-label>Day</mat-label><mat-select role="combobox" aria-haspopup="listbox" formcontrolname="dobDay" id="mat-select-0"><div class="mat-select-trigger"></div></mat-select></mat-form-field><mat-form-field><mat-select role="combobox" aria-haspopup="listbox" formcontrolname="dobMonth" id="mat-select-1"></mat-select></mat-form-field><mat-form-field><mat-select role="combobox" aria-haspopup="listbox" formcontrolname="dobYear" id="mat-select-2"></mat-select></mat-form-field></form>`,
    parts: "day month year",
  },
  {
    says: "a date picker of Angular Material",
    html: `<mat-form-field><mat-label>Date of birth</mat-label><input matinput id="mat-input-3" aria-haspopup="dialog" formcontrolname="d"><mat-datepicker-toggle><button aria-label="Open calendar"></button></mat-datepicker-toggle></mat-form-field>`,
    parts: "whole",
  },
  {
    says: "sections of a date field of React Aria",
    html: `<div role="group" id="react-aria-1" aria-labelledby="react-aria-2"><span id="react-aria-2">Birth date</span><div role="spinbutton" aria-label="month, Birth date" aria-valuetext="Empty">mm</div><span>/</span><div role="spinbutton" aria-label="day, Birth date">dd</div><span>/</span><div role="spinbutton" aria-label="year, Birth date">yyyy</div></div>`,
    parts: "month day year",
  },
  {
    says: "sections of a date field of MUI, under a label that floats",
    html: `<div class="MuiFormControl-root"><label id=":r1:-label">Date of birth</label><div role="group" aria-labelledby=":r1:-label"><span role="spinbutton" aria-label="Month" aria-valuemin="1" aria-valuemax="12">MM</span><span>/</span><span role="spinbutton" aria-label="Day" aria-valuemax="31">DD</span><span>/</span><span role="spinbutton" aria-label="Year">YYYY</span><input type="hidden" value="MM/DD/YYYY"></div></div>`,
    parts: "month day year",
  },
  {
    says: "a box that opens a list, as a large account has it",
    html: `<h1>Basic information</h1><p>Enter your birthday and gender</p><div id="month"><div role="combobox" aria-haspopup="listbox"><span>Month</span></div><ul role="listbox">${MONTHS.map((name) => `<li role="option" data-value="1">${name}</li>`).join("")}</ul></div><input id="day" type="tel" name="day" aria-label="Day" maxlength="2"><input id="year" type="tel" name="year" aria-label="Year" maxlength="4"><div id="gender"><div role="combobox" aria-haspopup="listbox">Gender</div><ul role="listbox"><li role="option">Female</li><li role="option">Male</li><li role="option">Other</li></ul></div>`,
    parts: "month day year",
  },
  {
    says: "selects with ids that run together",
    html: `<label>Country</label><select id="Country"><option>Spain</option><option>Peru</option><option>Chile</option></select><label id="BirthDateCountryLabel">Birthdate</label><select id="BirthMonth" aria-label="Birth month">${months()}</select><select id="BirthDay" aria-label="Birth day">${options(1, 31)}</select><input id="BirthYear" type="number" aria-label="Birth year" min="1905" max="2026">`,
    parts: "month day year",
  },
  {
    says: "selects whose values are short names of months",
    html: `<select id="MonthDropdown" name="birthdayMonth"><option value="">Month</option>${MONTHS.map((name) => `<option value="${name.slice(0, 3)}">${name}</option>`).join("")}</select><select id="DayDropdown" name="birthdayDay"><option value="">Day</option>${options(1, 31, (day) => String(day).padStart(2, "0"))}</select><select id="YearDropdown" name="birthdayYear"><option value="">Year</option>${options(2026, 1926)}</select>`,
    parts: "month day year",
  },
  {
    says: "three texts of Rails, with the browser's tokens",
    html: `<input id="user_date_of_birth_3i" name="user[date_of_birth(3i)]" autocomplete="bday-day" placeholder="DD" inputmode="numeric"><input name="user[date_of_birth(2i)]" autocomplete="bday-month" placeholder="MM"><input name="user[date_of_birth(1i)]" autocomplete="bday-year" placeholder="YYYY">`,
    parts: "day month year",
  },
  {
    says: "tokens alone, behind the section that they belong to",
    html: `<input autocomplete="section-me bday-year"><input autocomplete="section-me bday-month"><input autocomplete="section-me bday-day">`,
    parts: "year month day",
  },
  { says: "one text with the browser's token", html: `<input type="text" autocomplete="bday">`, parts: "whole" },
  {
    says: "a date input of which only its label speaks",
    html: `<label for=":r4:">Birthday</label><div><input type="date" id=":r4:"></div>`,
    parts: "whole",
  },
  {
    says: "a date input under a heading of a step",
    html: `<h2>When's your birthday?</h2><p>This won't be shown to others.</p><input type="date"><button>Next</button>`,
    parts: "whole",
  },
  {
    says: "a date input without a word, in a form that makes an account",
    html: `<h1>Create account</h1><form>${account}<input type="text" name="username"><input type="date"><button>Sign up</button></form>`,
    parts: "whole",
    path: "/signup",
  },
  {
    says: "a masked text in a form that makes an account",
    html: `<h1>Create account</h1><form>${account}<input type="text" placeholder="DD/MM/YYYY"><button>Sign up</button></form>`,
    parts: "whole",
  },
  {
    says: "a telephone field with a mask and a label beside",
    html: `<table><tr><td>Date of Birth:</td><td><input type="tel" placeholder="__/__/____" name="q7"></td></tr></table>`,
    parts: "whole",
  },
  {
    says: "a label that floats behind its field",
    html: `<div class="field"><input id="x1" type="text" placeholder=" "><label for="x1">Date of birth (DD.MM.YYYY)</label></div>`,
    parts: "whole",
  },
  {
    says: "a text that is named by an abbreviation",
    html: `<input type="text" name="userDOB" placeholder="mm-dd-yyyy">`,
    parts: "whole",
  },
  {
    says: "three number fields without a name, under their words",
    html: `<div><p>Date of birth</p><div><input type="number" min="1" max="31"><input type="number" min="1" max="12"><input type="number" min="1900" maxlength="4"></div></div>`,
    parts: "day month year",
    language: "en-GB",
  },
  {
    says: "three fields of Dutch words",
    html: `<form class="registratie">${account}<input name="dag" placeholder="dag"><input name="maand" placeholder="maand"><input name="jaar" placeholder="jaar"></form>`,
    parts: "day month year",
    language: "nl",
  },
  {
    says: "compounds of German words",
    html: `<input name="geburtstag_tag" placeholder="TT"><input name="geburtsmonat" placeholder="MM"><input name="geburtsjahr" placeholder="JJJJ">`,
    parts: "day month year",
    language: "de",
  },
  {
    says: "Chinese selects with 年 月 日 behind each number",
    html: `<span>生日</span><select>${options(2026, 1930, (one) => `${one}年`)}</select><select>${options(1, 12, (one) => `${one}月`)}</select><select>${options(1, 31, (one) => `${one}日`)}</select>`,
    parts: "year month day",
    language: "zh-CN",
  },
  {
    says: "Thai selects that count from the Buddha",
    html: `${account}<select>${options(1, 31)}</select><select><option>เดือน</option>${"มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"
      .split(" ")
      .map((name) => `<option>${name}</option>`)
      .join("")}</select><select>${options(2569, 2460)}</select>`,
    parts: "day month year",
    language: "th",
  },
  {
    says: "Persian selects of the Persian calendar",
    html: `<label>تاریخ تولد</label><select>${options(1, 31)}</select><select><option>ماه</option>${"فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
      .split(" ")
      .map((name, index) => `<option value="${index + 1}">${name}</option>`)
      .join("")}</select><select>${options(1405, 1310)}</select>`,
    parts: "day month year",
    language: "fa",
  },
  {
    says: "selects that are filled when they are opened",
    html: `<legend>Birthday</legend><select name="bday_month"><option>Month</option></select><select name="bday_day"><option>Day</option></select><select name="bday_year"><option>Year</option></select>`,
    parts: "month day year",
  },
  {
    says: "a year of birth alone",
    html: `<label for="y">Year of birth</label><select id="y">${options(2026, 1920)}</select>`,
    parts: "year",
  },
  {
    says: "an age, as a number",
    html: `<h1>Welcome</h1><form>${account}<input id="age" type="number" placeholder="Age" name="age"><button>Continue</button></form>`,
    parts: "age",
  },
  {
    says: "the birthday in a profile's settings",
    html: `<h1>Edit profile</h1><input name="displayName" value=""><label>Birthday</label><select aria-label="Month">${months()}</select><select aria-label="Day">${options(1, 31)}</select><select aria-label="Year">${options(2026, 1920)}</select><button>Save</button>`,
    parts: "month day year",
    path: "/settings/profile",
  },
  {
    says: "a birth date in a form that also asks for a card",
    html: `<input autocomplete="cc-number"><input autocomplete="cc-exp" placeholder="MM/YY"><label>Date of birth <input type="text" name="dob" placeholder="DD/MM/YYYY"></label>`,
    parts: "whole",
  },
  {
    says: "years of two digits, over the turn of the century",
    html: `<label>DOB</label><select name="a">${options(1, 31)}</select><select name="b">${options(1, 12)}</select><select name="c">${options(60, 99)}${options(0, 19, (one) => `${one}`.padStart(2, "0"))}</select>`,
    parts: "day month year",
  },
  {
    says: "years of two digits, down from the end of the century",
    html: `<label>Date of birth</label><select name="a">${options(1, 31)}</select><select name="b">${options(1, 12)}</select><select name="c">${options(99, 40)}</select>`,
    parts: "day month year",
  },
  {
    says: "the five years of a page for children",
    html: `<label>Birthday</label><select name="a">${options(1, 31)}</select><select name="b">${options(1, 12)}</select><select name="c"><option>Year</option>${options(2012, 2016)}</select>`,
    parts: "day month year",
  },
  {
    says: "years that stand behind those of an era",
    html: `<p>生年月日</p><select name="a"><option value="">年</option>${options(2012, 1990, (one) => `平成${one - 1988}年(${one}年)`)}</select><select name="b">${options(1, 12)}</select><select name="c">${options(1, 31)}</select>`,
    language: "ja",
    parts: "year month day",
  },
  {
    says: "a text in a paragraph under its label, in a form that makes an account",
    html: `${account}<p><label>Geburtstag:</label></p><p><input name="f4" id="feld4"></p>`,
    parts: "whole",
  },
  {
    says: "three texts in a cell with dots between",
    html: `<table><tr><td>Born on</td><td><input name="x1" maxlength="2">.<input name="x2" maxlength="2">.<input name="x3" maxlength="4"></td></tr></table>`,
    parts: "day month year",
  },
  {
    says: "an age in a step of its own that makes no account",
    html: `<label for="age">How old are you?</label><input id="age" name="age"><button>Next</button>`,
    parts: "age",
  },
  {
    says: "a name of the date that is misspelt",
    html: `${account}<input name="d" placeholder="Data de nacimento">`,
    parts: "whole",
  },
];
