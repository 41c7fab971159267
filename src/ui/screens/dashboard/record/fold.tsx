import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

type Props = {
  readonly title: string;
  /** Drawn when it is opened, and kept from then on. */
  readonly children: () => ComponentChildren;
};

/** A part of the record that lies folded under the week. */
export function Fold({ title, children }: Props) {
  const [wasOpen, open] = useState(false);
  return (
    <details class="record-fold card" onToggle={(event) => event.currentTarget.open && open(true)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {wasOpen && <div class="record-fold-body">{children()}</div>}
    </details>
  );
}
