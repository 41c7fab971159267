import { build } from './build.js';
import { press } from './press.js';

/**
 * A video with the buttons that matter to a guard: sound, full screen, picture-in-picture.
 * With `autoplay` it plays while most of it is in view and stops outside, as feeds do.
 */
export function drawVideo({ file, autoplay, loop, muted, height }) {
  const video = build('video[playsinline]');
  video.src = `/practice-assets/media/${file}`;
  video.loop = loop;
  video.muted = muted;
  video.preload = 'metadata';
  const card = build('div.video-card', video);
  if (height !== undefined) card.style.height = `${height}px`;
  card.append(
    build('div.video-buttons',
      press('.play', 'Play / pause', () => (video.paused ? video.play() : video.pause())),
      press('.sound', 'Sound on / off', () => { video.muted = !video.muted; }),
      press('.full-screen', 'Full screen', () => card.requestFullscreen()),
      press('.picture-in-picture', 'Picture in picture', () => video.requestPictureInPicture()),
    ),
  );
  if (autoplay) playWhileInView(video);
  return card;
}

function playWhileInView(video) {
  const observer = new IntersectionObserver(([entry]) => {
    if (entry.intersectionRatio < 0.6) video.pause();
    // Unmuted autoplay may be refused; then the video waits for its button, as on the real sites.
    else video.play().catch(() => undefined);
  }, { threshold: [0, 0.6] });
  observer.observe(video);
}
