import { useEffect, useState } from "preact/hooks";
import { seenWords as words } from "#locales/seen-words";
import type { SitePermission } from "../plan/site-permission.ts";

/** The switch for the scout. What it is asked for is said before the browser asks. */
export function WatchElsewhere({ permission: { everywhere } }: { readonly permission: SitePermission }) {
  const [isOn, show] = useState<boolean | null>(null);
  const [isRefused, refuse] = useState(false);
  useEffect(() => void everywhere.isOn().then(show), []);

  // In the click itself: a browser that is asked later refuses by itself.
  const turn = (on: boolean): void => {
    const done = on ? everywhere.request() : everywhere.giveBack();
    void done.then(async (allowed) => {
      refuse(on && !allowed);
      show(await everywhere.isOn());
    });
  };
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      <label class="setting-row">
        <span>{words.switchLine}</span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={isOn === true}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
      </label>
      {isOn === true && <p class="quiet">{words.on}</p>}
      {isRefused && (
        <p class="notice" role="status">
          {words.refused}
        </p>
      )}
    </section>
  );
}
