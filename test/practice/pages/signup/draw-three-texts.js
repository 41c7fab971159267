import { build } from '../pieces/build.js';

export function drawThreeTexts() {
  return build('fieldset.birth', build('legend', 'Date of birth'),
    build('input[inputmode=numeric][autocomplete=bday-day][placeholder=DD]'),
    build('input[inputmode=numeric][autocomplete=bday-month][placeholder=MM]'),
    build('input[inputmode=numeric][autocomplete=bday-year][placeholder=YYYY]'),
  );
}
