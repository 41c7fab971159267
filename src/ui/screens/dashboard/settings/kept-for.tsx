import { useId } from "preact/hooks";
import { KEPT_FOR, type KeptFor as Kept, type Retention } from "#domain/record/retention";
import { keepingWords as words } from "#locales/keeping-words";

type Props = {
  readonly retention: Retention;
  readonly onChange: (what: keyof Retention, keptFor: Kept) => void;
};

const WHAT = ["minutes", "journal"] as const;

/** How long minutes and the journal are kept. */
export function KeptFor({ retention, onChange }: Props) {
  const id = useId();
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {WHAT.map((what) => (
        <div key={what} class="setting-row">
          <label for={`${id}-${what}`}>{words[what]}</label>
          <select
            id={`${id}-${what}`}
            class="inline-select"
            value={retention[what]}
            onChange={(event) => {
              const chosen = KEPT_FOR.find((one) => one === event.currentTarget.value);
              if (chosen !== undefined) onChange(what, chosen);
            }}
          >
            {KEPT_FOR.map((one) => (
              <option key={one} value={one}>
                {words.kept(one)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p class="quiet">{words.line}</p>
    </section>
  );
}
