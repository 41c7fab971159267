import type { OwnHostProblem } from "#domain/catalogue/check-own-host";
import { isOtherScheme } from "#domain/catalogue/is-other-scheme";
import type { SiteId } from "#domain/ids";
import { MOST_OWN_SITES } from "#domain/plan/decode-plan";
import { withoutOwnSite } from "#domain/plan/without-own-site";
import type { Result } from "#domain/result";
import { ownSiteWords as words } from "#locales/own-site-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { AddressForm } from "./address-form.tsx";
import { RemovableRow } from "./removable-row.tsx";
import type { SectionProps } from "./section-props.ts";
import type { SitePermission } from "./site-permission.ts";
import { typedHost } from "./typed-host.ts";
import { useMissingSites } from "./use-missing-sites.ts";

type Props = Pick<SectionProps, "rules" | "set" | "setAll"> & {
  /** The site at a host, beside those that are here already; null where nobody answers. */
  readonly find: (host: string | null, own: readonly SiteId[]) => Promise<Result<SiteId, OwnHostProblem> | null>;
  readonly permission: SitePermission;
  /** Those of the plan in force, of which the browser must let us into each. */
  readonly inForce: readonly SiteId[];
};

/** Sites beside the catalogue's: each with its way out, and one more by its address. */
export function OwnSitesSection({ rules, set, setAll, find, permission, inForce }: Props) {
  const { ownSites } = rules;
  const { missing, ask } = useMissingSites(permission, inForce);

  const add = async (typed: string) => {
    if (ownSites.length >= MOST_OWN_SITES) return { refused: words.full(MOST_OWN_SITES) };
    if (isOtherScheme(typed)) return { refused: words.problem({ kind: "browser-page" }, siteName) };
    const checked = await find(typedHost(typed), ownSites);
    if (checked === null) return { refused: null };
    if (!checked.ok) return { refused: words.problem(checked.error, siteName) };
    set("ownSites", [...ownSites, checked.value]);
    return "taken" as const;
  };
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      {ownSites.length > 0 && (
        <ul class="plan-sentences named-rows">
          {ownSites.map((site) => (
            <li key={site}>
              <RemovableRow
                name={<bdi>{siteName(site)}</bdi>}
                about={`${siteName(site)}, ${words.title}`}
                onRemove={() => setAll(withoutOwnSite(rules, site))}
              />
              {missing.includes(site) && (
                <div class="row-trouble">
                  <p class="quiet">{words.missing}</p>
                  <Button look="quiet" label={`${words.giveBack}: ${siteName(site)}`} onPress={() => ask(site)}>
                    {words.giveBack}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <AddressForm label={words.address} hint={words.hint} add={words.add} onAdd={add} />
    </section>
  );
}
