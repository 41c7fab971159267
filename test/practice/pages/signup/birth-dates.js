import { drawBirthSelects } from './draw-birth-selects.js';
import { drawDateInput } from './draw-date-input.js';
import { drawListBoxes } from './draw-list-boxes.js';
import { drawMonthAndTexts } from './draw-month-and-texts.js';
import { drawThreeTexts } from './draw-three-texts.js';

/** The shapes in which sites ask for a birth date. */
export const birthDates = {
  selects: drawBirthSelects,
  'list-boxes': drawListBoxes,
  'month-and-texts': drawMonthAndTexts,
  texts: drawThreeTexts,
  date: drawDateInput,
};
