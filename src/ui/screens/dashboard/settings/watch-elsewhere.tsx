import { useEffect, useState } from "preact/hooks";
import { hostOfVia } from "#domain/catalogue/seen-host";
import type { SiteId } from "#domain/ids";
import { ownSiteWords } from "#locales/own-site-words";
import { seenWords as words } from "#locales/seen-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import type { SitePermission } from "../plan/site-permission.ts";
import { useMissingSites } from "../plan/use-missing-sites.ts";
import type { Dashboard } from "../use-dashboard.ts";

type Props = {
  readonly dashboard: Dashboard;
  readonly permission: SitePermission;
  /** Of every child's plan: what came while the browser let us in everywhere it may keep us out of when it does not. */
  readonly ownSites: readonly SiteId[];
};

/** One that was seen to be a site of the catalogue's is named by its host: of that site there may be many. */
const nameOf = (site: SiteId): string => hostOfVia(site) ?? siteName(site);

/** The switch for the scout. What it is asked for is said before the browser asks. */
export function WatchElsewhere({ dashboard, permission, ownSites }: Props) {
  const { everywhere } = permission;
  const [isOn, show] = useState<boolean | null>(null);
  const [isRefused, refuse] = useState(false);
  const [seen, setSeen] = useState<readonly SiteId[]>([]);
  const { missing, ask } = useMissingSites(permission, [...ownSites, ...seen], isOn === true);
  useEffect(() => void everywhere.isOn().then(show), []);
  useEffect(() => {
    void dashboard.send("seen/view", (token) => ({ token })).then((view) => setSeen(view?.held ?? []));
  }, []);

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
            <bdi>{nameOf(site)}</bdi>: {ownSiteWords.missing}
          </p>
          <Button look="quiet" label={`${ownSiteWords.giveBack}: ${nameOf(site)}`} onPress={() => ask(site)}>
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
