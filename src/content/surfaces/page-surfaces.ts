import type { Surface } from "#domain/catalogue/surface";
import type { Lifetime } from "../guard/lifetime.ts";
import { watchMoves } from "./move-watch.ts";
import type { SitePage } from "./page-rules.ts";
import { surfaceOfUrl } from "./surface-of-url.ts";
import { watchWitnesses } from "./witness-watch.ts";

/** A move that neither arrives nor fails is taken for one that came to nothing. */
const MOVE_TAKES_MS = 3_000;
const NO_WITNESSES = { witnesses: [], attributes: [] };

export type PageSurfaces = {
  /** By its URL; null where it is never closed or nothing is known. */
  own(): Surface | null;
  /** By what it shows beside that. */
  shows(): Surface | null;
  /** All that it is, where it is about to go with it: the strictest of them decides. */
  all(): readonly Surface[];
  /** Its URL, or the one that it is about to go to. */
  href(): string;
  renew(): void;
};

export type SurfaceHandlers = {
  /** Before the URL changes: what happened until now belongs to the old one. */
  readonly onSettingOut: () => void;
  /** The URL is another one; before it was one of surface `from`. */
  readonly onMoved: (from: Surface | null) => void;
  /** `shows` answers differently now. */
  readonly onShown: () => void;
  /** `all` may answer differently now. */
  readonly onChange: () => void;
};

/** What this page is, from the URL, from where it is going and from what it shows. */
export function watchSurfaces(
  view: Window & typeof globalThis,
  lifetime: Lifetime,
  rules: SitePage | null,
  handlers: SurfaceHandlers,
): PageSurfaces {
  let href = view.location.href;
  let own = surfaceOfUrl(rules, href);
  let going: { readonly url: string } | null = null;
  const isGoing = () => going !== null;
  const witnesses = watchWitnesses(view, lifetime, rules ?? NO_WITNESSES, isGoing, handlers.onShown);
  witnesses.look(own);

  function settle(): void {
    going = null;
    if (view.location.href === href) {
      handlers.onChange();
      return witnesses.look(own);
    }
    const from = own;
    href = view.location.href;
    own = surfaceOfUrl(rules, href);
    handlers.onMoved(from);
    witnesses.look(own);
  }
  watchMoves(view, lifetime, {
    onSettingOut: handlers.onSettingOut,
    onGoing(url) {
      const move = { url };
      going = move;
      handlers.onChange();
      view.setTimeout(() => {
        if (going === move) settle();
      }, MOVE_TAKES_MS);
    },
    onMoved: settle,
  });
  return {
    own: () => own,
    shows: witnesses.shows,
    all: () => [own, going && surfaceOfUrl(rules, going.url), witnesses.shows()].filter((surface) => surface !== null),
    href: () => going?.url ?? href,
    renew: witnesses.renew,
  };
}
