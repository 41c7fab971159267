import { useId, useState } from "preact/hooks";
import { byFame } from "#domain/catalogue/by-fame";
import { SITES } from "#domain/catalogue/index";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import type { SiteId } from "#domain/ids";
import type { SetupChild } from "#domain/report/parent-views";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";

const words = welcomeWords.done.real;

type Props = { readonly children: readonly SetupChild[]; readonly onShow: (site: SiteId) => void };

/** One real site of the plan, opened as a child finds it: what is open first, since there the minutes can be seen to go. */
export function RealSite({ children, onShow }: Props) {
  const id = useId();
  const opened = children.flatMap(({ plan }) => plan.opened);
  const sites = SITES.filter((site) => isWellKnown(site.id) || opened.includes(site.id)).toSorted(byFame);
  const [site, choose] = useState<SiteId | undefined>(sites.find((one) => opened.includes(one.id))?.id ?? sites[0]?.id);
  return (
    <section class="practice-offer">
      <label class="field-label" for={id}>
        {words.label}
      </label>
      <div class="practice-real">
        <select
          id={id}
          class="input"
          value={site}
          onChange={(event) => choose(sites.find((one) => one.id === event.currentTarget.value)?.id)}
        >
          {sites.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <Button look="quiet" onPress={() => site !== undefined && onShow(site)}>
          {words.go}
        </Button>
      </div>
      <p class="quiet">{words.line}</p>
    </section>
  );
}
