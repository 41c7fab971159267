import type { FoundPage } from "#domain/catalogue/find-page";
import { MOST_PAGES } from "#domain/plan/decode-plan";
import type { AllowedPage } from "#domain/plan/plan";
import { pageName } from "#locales/page-name";
import { pageWords as words } from "#locales/page-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { AddressForm } from "./address-form.tsx";
import type { SectionProps } from "./section-props.ts";

type Props = Pick<SectionProps, "rules" | "set"> & {
  /** What a typed address names; null where nobody answers. */
  readonly find: (typed: string) => Promise<FoundPage | null>;
};

/** Pages that are open although their part of a site is closed: each with its way out, and one more by its address. */
export function PagesSection({ rules: { pages }, set, find }: Props) {
  const change = (value: readonly AllowedPage[]) => set("pages", value);

  const add = async (typed: string) => {
    const found = await find(typed);
    if (found === null) return { refused: null };
    if ("problem" in found) return { refused: found.problem === "no-site" ? words.noSite : words.noThing };
    if (pages.some(({ site, thing }) => site === found.site && thing === found.thing)) return { refused: words.known };
    if (pages.length >= MOST_PAGES) return { refused: words.full(MOST_PAGES) };
    change([...pages, { ...found, name: null }]);
    return "taken" as const;
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
            return (
              <li key={`${page.site}/${page.thing}`}>
                <div class="rule">
                  <span>{name}</span>
                  <Button
                    look="plain"
                    label={`${words.remove}: ${name}`}
                    onPress={() => change(pages.toSpliced(index, 1))}
                  >
                    {words.remove}
                  </Button>
                </div>
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
              </li>
            );
          })}
        </ul>
      )}
      <AddressForm label={words.address} hint={words.hint} add={words.add} onAdd={add} />
    </section>
  );
}
