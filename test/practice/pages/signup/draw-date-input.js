import { build } from '../pieces/build.js';

export function drawDateInput({ marks }) {
  return build('label', 'Your birth date ', build(`input[type=date]${marks[0]}`));
}
