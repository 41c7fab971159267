import { byFame } from "#domain/catalogue/by-fame";
import { SITES } from "#domain/catalogue/index";
import { isWellKnown } from "#domain/catalogue/is-well-known";
import { sitesOf } from "#domain/plan/sites-of";
import { editorWords as words } from "#locales/editor-words";
import { SiteChips } from "../../../components/site-chips.tsx";
import { InlineNumber } from "./inline-number.tsx";
import { ScopeList } from "./scope-list.tsx";
import type { SectionProps } from "./section-props.ts";

const LISTS = ["closed", "openWhenSpent", "uncounted", "ageExceptions"] as const;

/** What is open, what is closed, what is counted, and from which age. */
export function SitesSection({ rules, set }: SectionProps) {
  const { opened } = rules;
  return (
    <section class="card">
      <h2>{words.sections.sites}</h2>
      <h3>{words.parts.opened}</h3>
      <p class="quiet">{words.openedLine}</p>
      <SiteChips
        choices={SITES.toSorted(byFame).map(({ id, name }) => ({
          label: name,
          isOn: opened.includes(id),
          isInSight: isWellKnown(id),
          onToggle: (isOn) => set("opened", isOn ? [...opened, id] : opened.filter((one) => one !== id)),
        }))}
      />
      <p>
        {words.floor[0]}{" "}
        <InlineNumber
          label={words.parts.minimumAge}
          value={rules.minimumAge}
          most={18}
          onChange={(age) => set("minimumAge", age)}
        />{" "}
        {words.floor[1]}
      </p>
      {LISTS.map((part) => (
        <div key={part} class="scope-rule">
          <h3>{words.parts[part]}</h3>
          <ScopeList
            about={words.parts[part]}
            value={rules[part]}
            sites={part === "ageExceptions" ? SITES : sitesOf(rules)}
            withOthers={part !== "ageExceptions"}
            onChange={(value) => set(part, value)}
          />
        </div>
      ))}
    </section>
  );
}
