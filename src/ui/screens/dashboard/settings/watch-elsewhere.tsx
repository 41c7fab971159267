import { useEffect, useState } from "preact/hooks";
import type { SiteId } from "#domain/ids";
import { ownSiteWords } from "#locales/own-site-words";
import { seenWords as words } from "#locales/seen-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import type { SitePermission } from "../plan/site-permission.ts";
import { useMissingSites } from "../plan/use-missing-sites.ts";

type Props = {
  readonly permission: SitePermission;
  /** Of every child's plan: what was added while the browser let us in everywhere it may keep us out of when it does not. */
  readonly ownSites: readonly SiteId[];
};

/** The switch for the scout. What it is asked for is said before the browser asks. */
export function WatchElsewhere({ permission, ownSites }: Props) {
  const { everywhere } = permission;
  const [isOn, show] = useState<boolean | null>(null);
  const [isRefused, refuse] = useState(false);
  const { missing, ask } = useMissingSites(permission, ownSites, isOn === true);
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
      {missing.map((site) => (
        <div key={site} class="row-trouble">
          <p class="quiet">
            <bdi>{siteName(site)}</bdi>: {ownSiteWords.missing}
          </p>
          <Button look="quiet" label={`${ownSiteWords.giveBack}: ${siteName(site)}`} onPress={() => ask(site)}>
            {ownSiteWords.giveBack}
          </Button>
        </div>
      ))}
      {isRefused && (
        <p class="notice" role="status">
          {words.refused}
        </p>
      )}
    </section>
  );
}
