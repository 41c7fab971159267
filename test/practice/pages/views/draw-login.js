import { build } from '../pieces/build.js';
import { send } from '../pieces/send.js';

/** Name and password, then a second factor where the site has an address for it, then the home page by a real load. */
export function drawLogin(root, { site, url, go }) {
  const isSecond = /two_factor|two_step|challenge/.test(url.pathname);
  const form = isSecond
    ? build('form.login', build('label', 'Code ', build('input[name=code][inputmode=numeric][autocomplete=one-time-code]')), build('button', 'Go on'))
    : build('form.login',
      build('label', 'Name ', build('input[name=username][autocomplete=username]')),
      build('label', 'Password ', build('input[name=password][type=password][autocomplete=current-password]')),
      build('button', 'Log in'));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await send('login');
    if (isSecond || site.secondFactorPath === undefined) location.assign(site.home);
    else void go(site.secondFactorPath);
  });
  const signup = build('a', 'New here? Sign up');
  signup.href = site.signup.path;
  root.append(build('h1', `Log in to ${site.name}`), form, signup);
}
