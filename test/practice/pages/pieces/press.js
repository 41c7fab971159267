import { build } from './build.js';

/** A button with something to do. */
export function press(selector, label, act) {
  const button = build(`button${selector}[type=button]`, label);
  button.addEventListener('click', act);
  return button;
}
