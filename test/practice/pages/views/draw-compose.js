import { armLeavePrompt } from '../pieces/arm-leave-prompt.js';
import { build } from '../pieces/build.js';
import { press } from '../pieces/press.js';
import { send } from '../pieces/send.js';

/** Words and a file. The chosen picture is shown and goes nowhere. */
export function drawCompose(root, { site, go, signal, asDialog }) {
  const text = build(`${site.composeField ?? 'textarea.compose'}[rows=5][aria-label="Write a post"]`);
  const file = build('input[type=file][accept="image/*,video/*"]');
  const preview = build('div.preview');
  const prompt = armLeavePrompt(text);
  file.addEventListener('change', () => {
    const [chosen] = file.files;
    if (chosen === undefined) return;
    const picture = build('img[alt="The chosen picture"]');
    picture.src = URL.createObjectURL(chosen);
    preview.replaceChildren(picture, chosen.name);
  });
  const post = async () => {
    prompt.disarm();
    await send('post');
    if (asDialog) history.back();
    else void go(site.home);
  };
  signal.addEventListener('abort', prompt.disarm);
  root.append(build('h1', 'New post'), text, file, preview, press('.post', 'Post', post));
}
