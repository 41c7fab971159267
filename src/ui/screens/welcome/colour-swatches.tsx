import { welcomeWords } from "#locales/welcome-words";

const words = welcomeWords.child;

/** Eight colours by name; the chosen one carries a tick and a ring. */
export function ColourSwatches({
  chosen,
  onChoose,
}: {
  readonly chosen: number;
  readonly onChoose: (colour: number) => void;
}) {
  return (
    <fieldset>
      <legend class="legend">{words.colour}</legend>
      <div class="swatches">
        {words.colours.map((name, colour) => (
          <label key={name} class="swatch" title={name}>
            <input
              type="radio"
              name="colour"
              aria-label={name}
              checked={colour === chosen}
              onChange={() => onChoose(colour)}
            />
            <span class={`swatch-fill child-${colour}`} aria-hidden="true">
              {colour === chosen ? "✓" : ""}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
