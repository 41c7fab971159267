import { build } from '../pieces/build.js';
import { press } from '../pieces/press.js';
import { startCall } from '../pieces/start-call.js';

/** The call in a page of its own, where the site has one. */
export function drawCall(root, { signal }) {
  const stage = build('div.call-stage');
  root.append(build('h1', 'Call with Otto'), press('.call', 'Join the call', () => startCall(stage, signal)), stage);
}
