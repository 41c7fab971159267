import { useState } from "preact/hooks";
import { siteListWords as words } from "#locales/site-list-words";
import { Chip } from "./chip.tsx";

type Choice = {
  readonly label: string;
  readonly isOn: boolean;
  /** Shown unasked; what is on when the list appears is so too. */
  readonly isInSight: boolean;
  readonly onToggle: (isOn: boolean) => void;
};

/** Sites as chips: a dozen in sight, the others folded. None changes its place while the list stands. */
export function SiteChips({ choices }: { readonly choices: readonly Choice[] }) {
  const [onAtFirst] = useState(() => new Set(choices.filter(({ isOn }) => isOn).map(({ label }) => label)));
  const isInSight = ({ isInSight: known, label }: Choice): boolean => known || onAtFirst.has(label);
  const chips = (some: readonly Choice[]) => (
    <div class="chips">
      {some.map(({ label, isOn, onToggle }) => (
        <Chip key={label} label={label} isOn={isOn} onToggle={onToggle} />
      ))}
    </div>
  );
  const folded = choices.filter((choice) => !isInSight(choice));
  return (
    <>
      {chips(choices.filter(isInSight))}
      {folded.length > 0 && (
        <details class="more-chips">
          <summary>{words.more(folded.length)}</summary>
          {chips(folded)}
        </details>
      )}
    </>
  );
}
