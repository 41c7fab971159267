import { build } from '../pieces/build.js';

export function drawOther(root, { site, url }) {
  const home = build('a', 'Home');
  home.href = site.home;
  root.append(build('h1', 'A quiet page'), build('p', `Nothing scrolls at ${url.pathname}.`), home);
}
