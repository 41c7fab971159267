import { build } from '../pieces/build.js';
import { press } from '../pieces/press.js';
import { listYears } from './list-years.js';
import { months } from './months.js';

/** Boxes that only look like selects: no native control, options that exist while a box is open. */
export function drawListBoxes({ box, field }) {
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1));
  return build('div.birth', drawBox('Month', months, box, field), drawBox('Day', days, box, field), drawBox('Year', listYears(), box, field));
}

function drawBox(name, options, box, field) {
  const value = field === undefined ? build('span.value', name) : build(`${field}[aria-label=${name}][readonly]`);
  const face = build(`div.box-face[role=combobox][tabindex=0][aria-expanded=false][aria-label="${name}. Double-tap for more options"]`, value);
  const list = build('div.options[role=listbox]');
  const close = () => {
    list.replaceChildren();
    face.setAttribute('aria-expanded', 'false');
  };
  face.addEventListener('click', () => {
    face.setAttribute('aria-expanded', 'true');
    list.replaceChildren(...options.map((option, index) => press(`#${name}-options-item-${index}[role=option]`, option, () => {
      if (value instanceof HTMLInputElement) value.value = option;
      else value.textContent = option;
      close();
    })));
  });
  return build(box, face, list);
}
