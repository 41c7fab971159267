import type { ChildView } from "#domain/report/views";
import { minutes, wholeMinutes } from "#locales/format";
import { sayChildState, type ChildStateWords } from "#locales/child-state-words";
import { popupWords } from "#locales/popup-words";
import { Lamp } from "../../components/lamp.tsx";
import { stateLamp } from "./state-lamp.ts";

const SEGMENTS = 6;

/** For a child who reads little: one large lamp, and the time as small ones that go out. */
export function YoungBlock({ view, words }: { readonly view: ChildView; readonly words: ChildStateWords }) {
  const lamp = stateLamp(view.state);
  const heard = words.figure === null ? sayChildState(words) : `${minutes(wholeMinutes(view.wall?.leftMs ?? 0))} left`;
  return (
    <section class="state state-young">
      <Lamp state={lamp} size={140} label={heard} />
      {words.figure !== null && <Segments lit={litSegments(view)} />}
      <h2 class="state-headline">{words.headline ?? (lamp === "low" ? popupWords.young.low : popupWords.young.lit)}</h2>
    </section>
  );
}

function Segments({ lit }: { readonly lit: number }) {
  return (
    <div class="segments" aria-hidden="true">
      {Array.from({ length: SEGMENTS }, (_, index) => (
        <Lamp key={index} state={index < lit ? "lit" : "dark"} size={32} />
      ))}
    </div>
  );
}

/** The last lamp stays lit to the end. */
function litSegments({ wall, ofMinutes }: ChildView): number {
  if (wall === null || ofMinutes === null || ofMinutes === 0) return SEGMENTS;
  return Math.min(SEGMENTS, Math.ceil((wall.leftMs / (ofMinutes * 60_000)) * SEGMENTS));
}
