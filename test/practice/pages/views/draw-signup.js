import { birthDates } from '../signup/birth-dates.js';
import { build } from '../pieces/build.js';
import { press } from '../pieces/press.js';
import { send } from '../pieces/send.js';

/** Account, birth date, done: three steps under one URL. Some sites ask for the birth date first, or for all in one form. */
export function drawSignup(root, { site, go }) {
  const { shape, order = ['account', 'birth'], next = 'button.next', isDialog = false } = site.signup;
  const stage = isDialog ? build('div.signup[role=dialog]') : build('div.signup');
  if (isDialog) root.append(build('h1', site.name), press('.open-signup', 'Create account', () => root.append(stage)));
  else root.append(stage);
  let step = 0;
  const draw = () => {
    if (step >= order.length) {
      stage.replaceChildren(build('h1', 'Welcome'), press('.start', 'Start', () => go(site.home)));
      return;
    }
    const asksAccount = order[step].includes('account');
    const asksBirth = order[step].includes('birth');
    const form = build('form',
      build('h1', asksAccount ? `Sign up for ${site.name}` : "When's your birthday?"),
      asksAccount ? drawAccount(site) : null,
      asksAccount && asksBirth ? build('strong', 'Date of birth') : null,
      asksBirth ? birthDates[shape](site.signup) : null,
      build(`${next}[type=submit]`, 'Next'),
    );
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      // The log then tells whether a held form was sent all the same.
      await send(asksBirth ? 'birth-date' : 'account');
      step += 1;
      draw();
    });
    stage.replaceChildren(form);
  };
  draw();
}

function drawAccount(site) {
  const names = site.signup.fields ?? ['email', 'name', 'password'];
  return build('div.fields', ...names.map((name) => {
    const type = /pass/.test(name) ? 'password' : 'text';
    return build('label', `${name} `, build(`input[name=${name}][type=${type}]`));
  }));
}
