import { armLeavePrompt } from '../pieces/arm-leave-prompt.js';
import { build } from '../pieces/build.js';
import { press } from '../pieces/press.js';
import { send } from '../pieces/send.js';
import { startCall } from '../pieces/start-call.js';

const lines = [
  ['them', 'Did you finish the poster?'],
  ['me', 'Nearly. The cat sat on the glue.'],
  ['them', 'Is the cat part of the poster now?'],
];

/** A conversation with a voice message, a draft that asks before it is lost, a call, and a post that a friend passed on. */
export function drawMessages(root, { site, signal }) {
  const bubbles = build('div.bubbles', ...lines.map(([who, text]) => build(`p.bubble.${who}`, text)));
  bubbles.append(build('p.bubble.them', build('audio.voice[controls][preload=none][src="/practice-assets/tone.wav"]')));
  if (site.sharedPath !== undefined) bubbles.append(drawShared(site));
  const draft = build('textarea.draft[rows=2][aria-label=Message]');
  const prompt = armLeavePrompt(draft);
  const post = () => {
    if (draft.value.trim() === '') return;
    bubbles.append(build('p.bubble.me', draft.value));
    draft.value = '';
    prompt.settle();
    void send('message');
  };
  const stage = build('div.call-stage');
  root.append(
    build('header.conversation', build('strong', 'Otto'), press('.call', 'Video call', () => startCall(stage, signal))),
    stage,
    bubbles,
    build('div.composer', draft, press('.send', 'Send', post)),
  );
  signal.addEventListener('abort', prompt.disarm);
}

// The way from an allowed place into a closed one that a child meets first.
function drawShared(site) {
  const link = build('a.shared', 'Otto shared something: look at this');
  link.href = site.sharedPath;
  return build('p.bubble.them', link);
}
