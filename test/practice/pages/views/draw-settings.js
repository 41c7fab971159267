import { build } from '../pieces/build.js';

const rows = ['Your account', 'Privacy and safety', 'Notifications', 'Download your data', 'Delete your account'];

export function drawSettings(root) {
  root.append(build('h1', 'Settings'), build('ul.rows', ...rows.map((row) => build('li', row, build(`input[type=checkbox][aria-label="${row}"]`)))));
}
