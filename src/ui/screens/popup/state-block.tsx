import type { ChildView } from "#domain/report/views";
import { sayChildState, type ChildStateWords } from "#locales/child-state-words";
import { Lamp } from "../../components/lamp.tsx";
import { Ring } from "../../components/ring.tsx";
import { stateLamp } from "./state-lamp.ts";

type Props = { readonly view: ChildView; readonly words: ChildStateWords };

/** The one big thing: the ring with its number, or the lamp with its words, and one quiet line. */
export function StateBlock({ view, words }: Props) {
  if (words.figure === null) {
    return (
      <section class="state" aria-live="polite">
        <div class="state-lamp">
          <Lamp state={view.guest === null ? stateLamp(view.state) : "lit"} size={88} />
        </div>
        <h2 class="state-headline">{words.headline}</h2>
        <p class="quiet">{words.line}</p>
      </section>
    );
  }
  return (
    <section class="state">
      <Ring share={shareLeft(view)} label={sayChildState(words)}>
        <span class="ring-number">{words.figure.number}</span>
        <span class="ring-unit">{words.figure.unit}</span>
      </Ring>
      <p class="quiet">{words.line}</p>
    </section>
  );
}

/** What is left of the day's pot, of 1. Without a pot the ring is full: only the night ends it. */
function shareLeft({ wall, ofMinutes }: ChildView): number {
  if (wall === null || ofMinutes === null || ofMinutes === 0) return 1;
  return Math.min(1, wall.leftMs / (ofMinutes * 60_000));
}
