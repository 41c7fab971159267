import { useState } from "preact/hooks";
import type { OwnHostProblem } from "#domain/catalogue/check-own-host";
import { isOnHost } from "#domain/catalogue/is-on-host";
import { isOtherScheme } from "#domain/catalogue/is-other-scheme";
import { LEARNING_SITES, type LearningSite } from "#domain/catalogue/learning-sites";
import { hostOfOwnSite } from "#domain/catalogue/own-site";
import { readableHost } from "#domain/catalogue/readable-host";
import type { SiteId } from "#domain/ids";
import { MOST_LEARNING_HOSTS } from "#domain/plan/decode-plan";
import { learningHosts } from "#domain/plan/learning-hosts";
import type { Embeds } from "#domain/plan/plan";
import type { Result } from "#domain/result";
import { embedEditorWords as words } from "#locales/embed-editor-words";
import { ownSiteWords } from "#locales/own-site-words";
import { siteListWords } from "#locales/site-list-words";
import { siteName } from "#locales/site-name";
import { Chip } from "../../../components/chip.tsx";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { AddressForm } from "./address-form.tsx";
import { RemovableRow } from "./removable-row.tsx";
import type { SectionProps } from "./section-props.ts";
import { typedHost } from "./typed-host.ts";

const WHERES = ["learning-sites", "everywhere", "nowhere"] as const satisfies readonly Embeds["where"][];
const OURS = LEARNING_SITES.toSorted((a, b) => (a.name < b.name ? -1 : 1));
/** Those that most schools have; the others are folded, but for those that were taken out. */
const BEST_KNOWN = [
  "Canvas",
  "Duolingo",
  "Edpuzzle",
  "Google Classroom",
  "Khan Academy",
  "MoodleCloud",
  "Quizlet",
  "TED-Ed",
];

type Props = Pick<SectionProps, "rules" | "set"> & {
  /** The site at a host, if it could be one of a family's own; null where nobody answers. */
  readonly find: (host: string | null, own: readonly SiteId[]) => Promise<Result<SiteId, OwnHostProblem> | null>;
};

/** Where the players of closed sites play, and what a learning site is. */
export function EmbedsSection({ rules: { embeds }, set, find }: Props) {
  const { where } = embeds;
  const change = (part: Partial<Embeds>) => set("embeds", { ...embeds, ...part });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="quiet">{words.line}</p>
      <ChoiceChips
        label={words.where}
        options={WHERES.map((one) => ({ value: one, text: words.wheres[one] }))}
        value={where}
        onChoose={(one) => change({ where: one })}
      />
      <p class="quiet">{words.costs[where]}</p>
      {where !== "nowhere" && <LearningSites embeds={embeds} change={change} find={find} />}
    </section>
  );
}

type ListProps = Pick<Props, "find"> & {
  readonly embeds: Embeds;
  readonly change: (part: Partial<Embeds>) => void;
};

/** Ours, of which each can be taken out, and those of the family's own. */
function LearningSites({ embeds, change, find }: ListProps) {
  const { added, removed } = embeds;
  const isOut = ({ hosts }: LearningSite) => hosts.some((host) => removed.includes(host));
  // None changes its place while the list stands.
  const [outAtFirst] = useState(() => OURS.filter(isOut));
  const isInSight = (site: LearningSite) => BEST_KNOWN.includes(site.name) || outAtFirst.includes(site);
  const folded = OURS.filter((site) => !isInSight(site));
  const chips = (some: readonly LearningSite[]) => (
    <div class="chips">
      {some.map((site) => (
        <Chip key={site.name} label={site.name} isOn={!isOut(site)} onToggle={(isOn) => turn(site.hosts, isOn)} />
      ))}
    </div>
  );
  const turn = (hosts: readonly string[], isOn: boolean) =>
    change({ removed: isOn ? removed.filter((host) => !hosts.includes(host)) : [...removed, ...hosts] });

  const add = async (typed: string) => {
    if (isOtherScheme(typed)) return { refused: ownSiteWords.problem({ kind: "browser-page" }, siteName) };
    const checked = await find(typedHost(typed), []);
    if (checked === null) return { refused: null };
    if (!checked.ok) return { refused: sayProblem(checked.error) };
    const host = hostOfOwnSite(checked.value) ?? "";
    const isAbove = (covered: string) => isOnHost(host, covered);
    if (learningHosts(embeds).some(isAbove)) return { refused: words.known };
    if (added.length >= MOST_LEARNING_HOSTS) return { refused: words.full(MOST_LEARNING_HOSTS) };
    // One of ours that was taken out comes back as itself, with all its addresses.
    const ours = OURS.find((site) => isOut(site) && site.hosts.some(isAbove));
    if (ours !== undefined) turn(ours.hosts, true);
    else change({ added: [...added, host] });
    return "taken" as const;
  };

  return (
    <>
      <h3>{words.sites}</h3>
      <p class="quiet">{words.ours}</p>
      {chips(OURS.filter(isInSight))}
      {folded.length > 0 && (
        <details class="more-chips">
          <summary>{siteListWords.more(folded.length)}</summary>
          {chips(folded)}
        </details>
      )}
      {added.length > 0 && (
        <ul class="plan-sentences named-rows">
          {added.map((host) => (
            <li key={host}>
              <RemovableRow
                name={<bdi>{readableHost(host)}</bdi>}
                about={`${readableHost(host)}, ${words.sites}`}
                onRemove={() => change({ added: added.filter((one) => one !== host) })}
              />
            </li>
          ))}
        </ul>
      )}
      <AddressForm label={words.address} hint={words.hint} add={words.add} onAdd={add} />
    </>
  );
}

const sayProblem = (problem: OwnHostProblem): string =>
  problem.kind === "known" ? words.social(siteName(problem.by)) : ownSiteWords.problem(problem, siteName);
