import { build } from '../pieces/build.js';
import { months } from './months.js';

/** The month from a list, day and year typed. */
export function drawMonthAndTexts({ marks }) {
  const [month, day, year] = marks;
  const options = months.map((name, index) => build(`option[value=${index + 1}]`, name));
  return build('div.birth', build(`select${month}`, build('option[value=""]', 'Month'), ...options), build(`input${day}[placeholder=Day]`), build(`input${year}[placeholder=Year]`));
}
