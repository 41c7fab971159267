import type { FoundPage } from "#domain/catalogue/find-page";
import { leftOutOf } from "#domain/catalogue/left-out-of";
import { MOST_PAGES } from "#domain/plan/decode-plan";
import type { AllowedPage } from "#domain/plan/plan";
import { pageName } from "#locales/page-name";
import { pageWords as words } from "#locales/page-words";
import { siteName } from "#locales/site-name";
import { AddressForm } from "./address-form.tsx";
import { addressesIn } from "./addresses-in.ts";
import { RemovableRow } from "./removable-row.tsx";
import type { SectionProps } from "./section-props.ts";

type Props = Pick<SectionProps, "rules" | "set"> & {
  /** What a typed address names; null where nobody answers. */
  readonly find: (typed: string) => Promise<FoundPage | null>;
};

/** Pages that are open although their part of a site is closed: each with its way out, and one more by its address. */
export function PagesSection({ rules: { pages }, set, find }: Props) {
  const change = (value: readonly AllowedPage[]) => set("pages", value);

  /** Of several what can be opened is opened; the rest stays in the field, with the reason of the first. */
  const add = async (typed: string) => {
    const all = [...pages];
    const left: string[] = [];
    let refused: string | null | undefined;
    const given = addressesIn(typed);
    for (const address of given.length === 0 ? [typed] : given) {
      const found = await find(address);
      const reason = reasonAgainst(found, all);
      if (reason === undefined && found !== null && !("problem" in found)) all.push({ ...found, name: null });
      else {
        left.push(address);
        if (refused === undefined) refused = reason;
      }
    }
    if (all.length > pages.length) change(all);
    return left.length === 0 ? ("taken" as const) : { refused: refused ?? null, left: left.join(" ") };
  };

  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      {pages.length > 0 && (
        <ul class="plan-sentences named-rows">
          {pages.map((page, index) => {
            const name = pageName(page, siteName);
            const unnamed = pageName({ ...page, name: null }, siteName);
            const leftOut = leftOutOf(page);
            return (
              <li key={`${page.site}/${page.thing}`}>
                <RemovableRow name={name} about={name} onRemove={() => change(pages.toSpliced(index, 1))} />
                <input
                  class="inline-field inline-name"
                  aria-label={`${unnamed}: ${words.ownName}`}
                  placeholder={words.ownName}
                  maxLength={40}
                  value={page.name ?? ""}
                  onChange={(event) =>
                    change(pages.with(index, { ...page, name: event.currentTarget.value.trim() || null }))
                  }
                />
                {leftOut !== null && <p class="quiet">{words.eachByItself[leftOut](siteName(page.site))}</p>}
              </li>
            );
          })}
        </ul>
      )}
      <AddressForm label={words.address} hint={words.hint} add={words.add} onAdd={add} />
    </section>
  );
}

/** Why an address cannot be opened: null where nobody answered, undefined where nothing stands against it. */
function reasonAgainst(found: FoundPage | null, pages: readonly AllowedPage[]): string | null | undefined {
  if (found === null) return null;
  if ("problem" in found) return found.problem === "no-site" ? words.noSite : words.noThing;
  if (pages.some(({ site, thing }) => site === found.site && thing === found.thing)) return words.known;
  return pages.length >= MOST_PAGES ? words.full(MOST_PAGES) : undefined;
}
