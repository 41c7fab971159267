import { useState } from "preact/hooks";
import type { WhoView } from "#domain/report/who-views";
import { whoWords } from "#locales/who-words";
import type { Call } from "#messages/client";
import { Avatar } from "../../components/avatar.tsx";
import { Lamp } from "../../components/lamp.tsx";
import { useView } from "../../hooks/use-view.ts";
import { ChildCodeField } from "./child-code-field.tsx";

type Tile = WhoView["tiles"][number];
type Props = {
  readonly call: Call;
  readonly onChosen: () => void;
  /** Null where the way to a grown-up stands elsewhere on the screen. */
  readonly onGrownUp: (() => void) | null;
};

/**
 * "Who's here?": every child, a guest, a grown-up. A child with a code of its own types it in place. Whoever is chosen has the
 * computer, so a parent's door that is still open is shut.
 */
export function WhoTiles({ call, onChosen, onGrownUp }: Props) {
  const { view } = useView(() => call("who/view", {}), { everyMs: null });
  const [asked, ask] = useState<Tile | null>(null);
  // A child who has the browser alone has nobody to be told from.
  if (view === null || (view.use === "children" && view.tiles.length === 1)) return null;
  const choose = async (tile: Tile | null) => {
    if (tile?.hasCode === true && !isHere(view, tile)) return ask(tile);
    ask(null);
    const reply = await call("who/choose", { child: tile?.id ?? null, code: null });
    if (reply.ok) await chosen();
  };
  const chosen = async () => {
    await call("door/lock", {});
    onChosen();
  };
  return (
    <section class="who" aria-label={whoWords.title}>
      <div class="who-tiles">
        {view.tiles.map((tile) => (
          <button
            key={tile.id}
            type="button"
            class="who-tile"
            aria-pressed={asked?.id === tile.id || isHere(view, tile)}
            onClick={() => void choose(tile)}
          >
            <Avatar avatar={tile.avatar} colour={tile.colour} size={64} />
            {tile.name}
          </button>
        ))}
        <button
          type="button"
          class="who-tile"
          aria-pressed={view.here.kind === "guest"}
          onClick={() => void choose(null)}
        >
          <span class="who-other">
            <Lamp state="dark" size={32} />
          </span>
          <span class="who-fixed">{whoWords.guest}</span>
        </button>
        {onGrownUp !== null && (
          <button type="button" class="who-tile" onClick={onGrownUp}>
            <span class="who-other">
              <Lamp state="key" size={32} />
            </span>
            <span class="who-fixed">{whoWords.grownUp}</span>
          </button>
        )}
      </div>
      {asked !== null && <ChildCodeField key={asked.id} call={call} tile={asked} onChosen={() => void chosen()} />}
      {asked === null && <p class="quiet">{whoWords.guestLine}</p>}
    </section>
  );
}

const isHere = ({ here }: WhoView, { id }: Tile): boolean => here.kind === "child" && here.id === id;
