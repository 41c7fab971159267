import { build } from '../pieces/build.js';

/** Must stay open at any age, so it has everything that a child in trouble looks for and nothing that moves. */
export function drawHelp(root) {
  root.append(
    build('h1', 'Help'),
    build('p', 'Somebody is unkind to you? You can block them, report what they wrote, and tell a grown-up you trust.'),
    build('ul.rows', build('li', 'Report a post'), build('li', 'Block a person'), build('li', 'Delete your account'), build('li', 'Get your data')),
  );
}
