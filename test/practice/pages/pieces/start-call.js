import { build } from './build.js';
import { press } from './press.js';

/**
 * A call with oneself: camera and microphone go through two peer connections and come back. Without a camera (or with the
 * permission refused) a drawn picture and a tone take their place, so that the page always has live tracks of both kinds.
 */
export async function startCall(stage, signal) {
  const { stream, source } = await openCamera();
  const far = build('video.far[autoplay][playsinline]');
  const near = build('video.near[autoplay][playsinline]');
  near.muted = true;
  near.srcObject = stream;
  const state = build('p.call-state', `In a call · ${source}`);
  const hangUp = () => {
    for (const track of stream.getTracks()) track.stop();
    ends.forEach((end) => end.close());
    stage.replaceChildren(build('p.call-state', 'Call ended'));
  };
  stage.replaceChildren(far, near, state, press('.hang-up', 'Hang up', hangUp));
  const ends = [new RTCPeerConnection(), new RTCPeerConnection()];
  signal.addEventListener('abort', hangUp);
  // Without a camera's permission Chromium hides local addresses, and where names do not resolve the two ends never meet; the tracks are live all the same.
  far.addEventListener('loadeddata', () => { state.textContent = `In a call · ${source} · connected`; }, { once: true });
  far.srcObject = await connect(ends, stream);
}

async function openCamera() {
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ video: true, audio: true }), source: 'camera' };
  } catch {
    return { stream: drawStream(), source: 'drawn' };
  }
}

function drawStream() {
  const canvas = build('canvas[width=320][height=240]');
  const pen = canvas.getContext('2d');
  const stream = canvas.captureStream(10);
  const [track] = stream.getVideoTracks();
  const timer = setInterval(() => {
    if (track.readyState === 'ended') clearInterval(timer);
    pen.fillStyle = `hsl(${(Date.now() / 40) % 360} 40% 60%)`;
    pen.fillRect(0, 0, 320, 240);
  }, 100);
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const out = audio.createMediaStreamDestination();
  tone.connect(out);
  tone.start();
  stream.addTrack(out.stream.getAudioTracks()[0]);
  return stream;
}

async function connect([here, there], stream) {
  const arrived = new MediaStream();
  there.addEventListener('track', (event) => arrived.addTrack(event.track));
  here.addEventListener('icecandidate', (event) => event.candidate && there.addIceCandidate(event.candidate));
  there.addEventListener('icecandidate', (event) => event.candidate && here.addIceCandidate(event.candidate));
  for (const track of stream.getTracks()) here.addTrack(track, stream);
  await here.setLocalDescription();
  await there.setRemoteDescription(here.localDescription);
  await there.setLocalDescription();
  await here.setRemoteDescription(there.localDescription);
  return arrived;
}
