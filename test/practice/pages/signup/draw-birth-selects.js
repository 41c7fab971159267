import { build } from '../pieces/build.js';
import { listYears } from './list-years.js';
import { months } from './months.js';

/** Three selects, named or not: `marks` holds one selector tail each for month, day and year. */
export function drawBirthSelects({ marks }) {
  const [month, day, year] = marks;
  return build('div.birth',
    drawSelect(month, months.map((name, index) => [name, String(index + 1)])),
    drawSelect(day, Array.from({ length: 31 }, (_, index) => [String(index + 1), String(index + 1)])),
    drawSelect(year, listYears().map((value) => [value, value])),
  );
}

function drawSelect(mark, options) {
  return build(`select${mark}`, build('option[value=""]', ''), ...options.map(([label, value]) => build(`option[value=${value}]`, label)));
}
