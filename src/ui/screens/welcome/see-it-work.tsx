import { useEffect, useState } from "preact/hooks";
import { guardWords } from "#locales/guard-words";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { Lamp } from "../../components/lamp.tsx";
import { SmallRing } from "../../components/small-ring.tsx";

const words = welcomeWords.done.practice;

/** Twenty seconds stand for an hour. */
const PLAYS_MS = 20_000;
const HOUR_MINUTES = 60;
const NOTICE_MINUTES = 10;
const TICK_MS = 250;
const POSTS = [0, 1, 2, 3] as const;

/** A practice page that an hour closes, in the time it takes to watch: what a child will see, before it is real. */
export function SeeItWork() {
  const [beganAt, begin] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const share = beganAt === null ? 1 : Math.max(0, 1 - (now - beganAt) / PLAYS_MS);
  const isPlaying = beganAt !== null && share > 0;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const play = () => {
    const beganNow = performance.now();
    setNow(beganNow);
    begin(beganNow);
  };

  if (beganAt === null) {
    return (
      <section class="practice-offer">
        <Button look="quiet" onPress={play}>
          {words.go}
        </Button>
        <p class="quiet">{words.line}</p>
      </section>
    );
  }
  const minutes = Math.ceil(share * HOUR_MINUTES);
  return (
    <section class="practice" aria-label={words.title}>
      <header class="practice-head">
        <SmallRing share={share} />
        <p>{words.left(minutes)}</p>
      </header>
      <div class="practice-page">
        {isPlaying ? (
          POSTS.map((post) => <div key={post} class={`practice-post practice-post-${post}`} />)
        ) : (
          <div class="practice-closed fade">
            <Lamp state="dark" size={64} />
            <p class="practice-headline">{words.closed}</p>
            <p>{words.closedLine}</p>
            <Button look="quiet" onPress={play}>
              {words.again}
            </Button>
          </div>
        )}
        <p class="practice-notice-place" role="status">
          {isPlaying && minutes <= NOTICE_MINUTES && (
            <span class="practice-notice fade">{guardWords.notice(NOTICE_MINUTES)}</span>
          )}
        </p>
      </div>
    </section>
  );
}
