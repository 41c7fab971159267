import { useState } from "preact/hooks";
import { classify } from "#domain/catalogue/classify";
import { thingsOf } from "#domain/catalogue/things-of";
import { MOST_PAGES } from "#domain/plan/decode-plan";
import type { AllowedPage } from "#domain/plan/plan";
import { pageName, pageWords as words } from "#locales/page-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { Field } from "../../../components/field.tsx";
import type { SectionProps } from "./section-props.ts";

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Pages that are open although their part of a site is closed: each with its way out, and one more by its address. */
export function PagesSection({ rules: { pages }, set }: Pick<SectionProps, "rules" | "set">) {
  const [typed, type] = useState("");
  const [error, setError] = useState<string | null>(null);
  const change = (value: readonly AllowedPage[]) => set("pages", value);

  const add = (event: Event) => {
    event.preventDefault();
    const plain = typed.trim();
    const address = HAS_SCHEME.test(plain) ? plain : `https://${plain}`;
    const [found] = thingsOf(address);
    if (found === undefined) return setError(classify(address) === null ? words.noSite : words.noThing);
    if (pages.some(({ site, thing }) => site === found.site && thing === found.thing)) return setError(words.known);
    if (pages.length >= MOST_PAGES) return setError(words.full(MOST_PAGES));
    change([...pages, { ...found, name: null }]);
    setError(null);
    type("");
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
                  <span>
                    <bdi>{name}</bdi>
                  </span>
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
      <form class="typed-form" onSubmit={add} noValidate>
        <Field label={words.address} hint={words.hint} error={error}>
          {(given) => (
            <input
              {...given}
              class="input"
              dir="ltr"
              inputMode="url"
              autoComplete="off"
              spellcheck={false}
              maxLength={2000}
              value={typed}
              onInput={(event) => type(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button look="quiet" type="submit">
          {words.add}
        </Button>
      </form>
    </section>
  );
}
