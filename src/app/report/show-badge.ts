import type { Language } from "../../domain/language.ts";
import type { ChildView } from "../../domain/report/views.ts";
import { SESSION } from "../names.ts";
import type { Lamp, Ports } from "../ports.ts";

const MINUTE_MS = 60_000;

function lampOf(view: ChildView, needsSomeone: boolean, isUnlocked: boolean): Lamp {
  if (view.state === "grown-up") return "key";
  if (needsSomeone || view.state === "set-up-unfinished" || view.state === "needs-parent") return "dot";
  if (isUnlocked) return "key";
  if (view.state === "open" || view.state === "no-limit" || view.guest !== null) return "lit";
  return view.state === "nearly-over" ? "low" : "dark";
}

/** Minutes when 60 or less; a dark lamp says no number. */
function textOf({ state, wall }: ChildView): string {
  if (state === "set-up-unfinished" || state === "needs-parent") return "!";
  if ((state !== "open" && state !== "nearly-over") || wall === null) return "";
  const minutes = Math.ceil(wall.leftMs / MINUTE_MS);
  return minutes <= 60 && wall.leftMs > 0 ? String(minutes) : "";
}

/** Shows the lamp, and only a lamp that is another than the one shown: drawing costs more than looking. */
export function createBadgeShower({ badge, words, session }: Pick<Ports, "badge" | "words" | "session">) {
  return async (view: ChildView, language: Language, needsSomeone: boolean, isUnlocked: boolean): Promise<void> => {
    const next = {
      lamp: lampOf(view, needsSomeone, isUnlocked),
      text: textOf(view),
      title: words[language].badgeTitle(view),
    };
    const drawn = JSON.stringify(next);
    if ((await session.get(SESSION.badge)) === drawn) return;
    // A lamp that cannot be drawn must not undo what it stands for; it is drawn at the next change.
    const isDrawn = await badge.show(next).then(
      () => true,
      () => false,
    );
    if (!isDrawn) return;
    await session.put(SESSION.badge, drawn);
  };
}
