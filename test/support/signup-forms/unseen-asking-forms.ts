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
const asks = (says: string, html: string, more: Partial<UnseenForm> = {}): UnseenForm => ({
  says,
  html,
  asks: true,
  ...more,
});
/** Forms that ask for a birth date, kept apart while the detector was made, for `npm run bench`. */
export const UNSEEN_ASKING_FORMS: readonly UnseenForm[] = [
  asks(
    "Vuetify date field",
    `<div class="v-input"><div class="v-field"><label class="v-label v-field-label" for="input-12">Geburtsdatum *</label><div class="v-field__input"><input type="text" id="input-12" readonly size="1"></div></div></div>`,
    { language: "de" },
  ),
  asks(
    "Ant Design picker",
    `<div class="ant-form-item"><div class="ant-form-item-label"><label title="Date of birth">Date of birth</label></div><div class="ant-form-item-control"><div class="ant-picker"><input placeholder="Select date" size="12" autocomplete="off"></div></div></div>`,
  ),
  asks(
    "Bootstrap floating selects",
    `<form><div class="row"><div class="form-floating"><select class="form-select" id="fs1"><option selected>Choose</option>${options(1, 31)}</select><label for="fs1">Day of birth</label></div><div class="form-floating"><select class="form-select" id="fs2"><option selected>Choose</option>${names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")}</select><label for="fs2">Month</label></div><div class="form-floating"><select class="form-select" id="fs3"><option selected>Choose</option>${options(2013, 1920)}</select><label for="fs3">Year</label></div></div></form>`,
  ),
  asks(
    "Headless UI listboxes",
    `<h2>How old are you?</h2><p>Tell us your date of birth.</p><div><button id="headlessui-listbox-button-1" type="button" aria-haspopup="listbox" aria-expanded="false">Day</button></div><div><button id="headlessui-listbox-button-2" type="button" aria-haspopup="listbox" aria-expanded="false">Month</button></div><div><button id="headlessui-listbox-button-3" type="button" aria-haspopup="listbox" aria-expanded="false">Year</button></div>`,
  ),
  asks(
    "Radix select triggers",
    `<form><span>Birthday</span><button type="button" role="combobox" aria-controls="radix-1" aria-expanded="false" data-placeholder=""><span>MM</span></button><button type="button" role="combobox" aria-controls="radix-2" aria-expanded="false"><span>DD</span></button><button type="button" role="combobox" aria-controls="radix-3" aria-expanded="false"><span>YYYY</span></button></form>`,
  ),
  asks(
    "PrimeVue input mask",
    `<label for="bd">Fecha de nacimiento</label><input class="p-inputmask" id="bd" placeholder="99/99/9999">`,
    { language: "es" },
  ),
  asks(
    "a mobile wizard's number pads",
    `<main><h1>¿Cuándo naciste?</h1><p>Tu fecha de nacimiento no se mostrará.</p><div><input inputmode="numeric" maxlength="2" aria-label="Día"><input inputmode="numeric" maxlength="2" aria-label="Mes"><input inputmode="numeric" maxlength="4" aria-label="Año"></div><button>Siguiente</button></main>`,
    { language: "es" },
  ),
  asks(
    "Polish forum's register",
    `<form id="register" action="/ucp.php?mode=register"><dl><dt><label>Data urodzenia:</label></dt><dd><label>Dzień: <select name="bday_day">${options(1, 31)}</select></label><label>Miesiąc: <select name="bday_month">${options(1, 12)}</select></label><label>Rok: <select name="bday_year">${options(1926, 2026)}</select></label></dd></dl></form>`,
    { language: "pl" },
  ),
  asks(
    "Japanese register with 西暦",
    `<table><tr><th>生年月日</th><td>西暦<input type="text" name="birth_y" size="4">年<input type="text" name="birth_m" size="2">月<input type="text" name="birth_d" size="2">日</td></tr></table>`,
    { language: "ja" },
  ),
  asks(
    "Korean selects",
    `<form><dl><dt>생년월일</dt><dd><select>${options(2026, 1930, (y) => `${y}년`)}</select><select>${options(1, 12, (m) => `${m}월`)}</select><select>${options(1, 31, (d) => `${d}일`)}</select></dd></dl></form>`,
    { language: "ko" },
  ),
  asks(
    "Russian network's register",
    `<form><div class="label">Дата рождения</div><select name="day"><option>День</option>${options(1, 31)}</select><select name="month"><option>Месяц</option>${names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")}</select><select name="year"><option>Год</option>${options(2013, 1910)}</select></form>`,
    { language: "ru" },
  ),
  asks(
    "Arabic step",
    `<div dir="rtl"><h2>ما تاريخ ميلادك؟</h2><select><option>اليوم</option>${options(1, 31)}</select><select><option>الشهر</option>${names("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")}</select><select><option>السنة</option>${options(2026, 1905)}</select></div>`,
    { language: "ar" },
  ),
  asks(
    "Turkish text field",
    `<form class="kayit"><label>E-posta<input type="email"></label><label>Doğum tarihiniz<input type="text" placeholder="GG.AA.YYYY"></label></form>`,
    { language: "tr" },
  ),
  asks("Vietnamese date input", `<form><p class="lbl">Ngày tháng năm sinh</p><input type="date" name="ns"></form>`, {
    language: "vi",
  }),
  asks(
    "Indonesian selects without label words",
    `<form><input name="nama"><input type="password"><input type="password"><select name="tgl">${options(1, 31)}</select><select name="bln">${names("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember")}</select><select name="thn">${options(2020, 1945)}</select><button>Daftar</button></form>`,
    { language: "id" },
  ),
  asks("Thai text with hint", `<label>วัน/เดือน/ปีเกิด</label><input type="text" name="bdate" placeholder="วว/ดด/ปปปป">`, {
    language: "th",
  }),
  asks(
    "Hindi comboboxes",
    `<h3>आपका जन्मदिन</h3><div role="combobox" aria-label="दिन"></div><div role="combobox" aria-label="महीना"></div><div role="combobox" aria-label="वर्ष"></div>`,
    { language: "hi" },
  ),
  asks("camel case and a model", `<input type="text" ng-model="vm.user.dateOfBirth" placeholder="yyyy-mm-dd">`),
  asks(
    "data-testid alone",
    `<input type="tel" data-testid="birth-date-input" placeholder="MM/DD/YYYY" maxlength="10">`,
  ),
  asks(
    "aria-describedby and a group's legend",
    `<fieldset aria-label="What's your birth date?"><div><label for="m1">Month</label><input id="m1" type="number"></div><div><label for="d1">Day</label><input id="d1" type="number"></div><div><label for="y1">Year</label><input id="y1" type="number"></div></fieldset>`,
  ),
  asks(
    "GOV style date",
    `<div class="govuk-form-group"><fieldset class="govuk-fieldset" role="group"><legend>What is your date of birth?</legend><div class="govuk-hint">For example, 31 3 1980</div><div class="govuk-date-input"><label for="dob-day">Day</label><input id="dob-day" inputmode="numeric"><label for="dob-month">Month</label><input id="dob-month" inputmode="numeric"><label for="dob-year">Year</label><input id="dob-year" inputmode="numeric"></div></fieldset></div>`,
  ),
  asks(
    "age gate with one select of years",
    `<h1>You must be of legal age</h1><p>Select your year of birth</p><select name="yob">${options(2026, 1906)}</select><button>Enter</button>`,
  ),
  asks(
    "gender before, country after, date between",
    `<form><select name="gender"><option>Female</option><option>Male</option><option>Other</option></select><select name="dobMonth">${names("January February March April May June July August September October November December")}</select><select name="dobDay">${options(1, 31)}</select><select name="dobYear">${options(2026, 1907)}</select><select name="country"><option>Spain</option><option>France</option><option>Peru</option></select></form>`,
  ),
  asks(
    "year first, as in Hungary",
    `<p>Születési idő</p><select>${options(2026, 1920)}</select><select>${names("január február március április május június július augusztus szeptember október november december")}</select><select>${options(1, 31)}</select>`,
    { language: "hu" },
  ),
  asks(
    "an age in Portuguese",
    `<form action="/cadastro"><input name="nome"><input type="password" autocomplete="new-password"><label>Idade <input type="number" min="1" max="120"></label><button>Cadastrar</button></form>`,
    { language: "pt" },
  ),
  asks(
    "Salesforce-like lightning field",
    `<lightning-input><label for="input-7">Birthdate</label><div><input type="text" id="input-7" name="Birthdate" autocomplete="off"></div></lightning-input>`,
  ),
  asks(
    "Shopify customer birthday",
    `<label for="c">Birthday (get a gift)</label><input type="text" id="c" name="customer[note][birthday]" placeholder="MM/DD/YYYY">`,
  ),
  asks(
    "Italian selects named gg mm aaaa",
    `<form><strong>Quando sei nato?</strong><select name="gg">${options(1, 31)}</select><select name="mm">${names("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre")}</select><select name="aaaa">${options(2015, 1915)}</select></form>`,
    { language: "it" },
  ),
  asks("Greek text", `<label for="g">Ημερομηνία γέννησης</label><input id="g" type="text">`, { language: "el" }),
  asks(
    "Swedish personal question with three texts",
    `<div><h2>När är du född?</h2><input placeholder="ÅÅÅÅ"><input placeholder="MM"><input placeholder="DD"></div>`,
    { language: "sv" },
  ),
];
