import type { GrownUpId } from "#domain/ids";
import { pinWords } from "#locales/pin-words";
import type { ReplyOf } from "#messages/protocol";

type Props = {
  readonly grownUps: ReplyOf<"door/grown-ups">["grownUps"];
  /** Null is the first. */
  readonly whose: GrownUpId | null;
  readonly onChoose: (whose: GrownUpId) => void;
};

/** A code opens for anybody who holds it; the PIN that it sets is one grown-up's, and the others keep theirs. */
export function WhosePin({ grownUps, whose, onChoose }: Props) {
  const chosen = whose ?? grownUps[0]?.id;
  return (
    <fieldset class="whose">
      <legend class="legend">{pinWords.whose}</legend>
      {grownUps.map(({ id, name }, index) => (
        <label key={id} class="check">
          <input type="radio" name="whose" checked={id === chosen} onChange={() => onChoose(id)} />
          {name === "" ? pinWords.nameless(index + 1) : name}
        </label>
      ))}
    </fieldset>
  );
}
