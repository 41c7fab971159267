import { useState } from "preact/hooks";
import type { ImportReading } from "#domain/import/read-import";
import type { Plan, RulePart } from "#domain/plan/plan";
import type { FamilyView } from "#domain/report/parent-views";
import { editorWords } from "#locales/editor-words";
import { importWords as words } from "#locales/import-words";
import { sayPart } from "#locales/say-part";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { FileField } from "../../backup/file-field.tsx";
import type { SitePermission } from "../plan/site-permission.ts";
import { useTakePlan } from "../plan/use-take-plan.ts";
import type { Dashboard } from "../use-dashboard.ts";

/** What an import may add to. */
const PARTS: readonly RulePart[] = ["ownSites", "closed", "budgets"];
/** Of what was left out, as many lines as can be read. */
const MOST_LEFT = 20;
const MOST_BYTES = 400_000;

type Props = { readonly dashboard: Dashboard; readonly family: FamilyView; readonly permission: SitePermission };

/** Sites and minutes of another blocker, or a list of hosts: read, shown, and only then put into a child's plan. */
export function ImportCard({ dashboard, family, permission }: Props) {
  const [chosen, choose] = useState(family.children[0]?.id ?? null);
  const [reading, show] = useState<ImportReading | null>(null);
  const [trouble, say] = useState<string | null>(null);
  const child = family.children.find(({ id }) => id === chosen);
  const taking = useTakePlan({ dashboard, family, permission, child });
  if (child === undefined) return null;

  const read = async (file: File) => {
    if (file.size > MOST_BYTES) return say(words.tooLarge);
    const text = await file.text();
    const found = await dashboard.send("plan/import", (token) => ({ token, child: child.id, text }));
    say(found?.sites === 0 ? words.nothing : null);
    show(found === null || found.sites === 0 ? null : found);
  };
  return (
    <section class="card backup-section">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      {family.children.length > 1 && (
        <ChoiceChips
          label={editorWords.children}
          options={family.children.map(({ id, name }) => ({ value: id, text: name }))}
          value={child.id}
          onChoose={(id) => {
            choose(id);
            show(null);
          }}
        />
      )}
      {reading === null ? (
        <FileField
          label={words.choose}
          accept=".txt,.json,text/plain"
          error={trouble}
          onFile={(file) => void read(file)}
        />
      ) : (
        <>
          <WouldChange before={child.plan} after={reading.plan} freeWeekdays={family.calendar.freeWeekdays} />
          <LeftOutList left={reading.left} />
          {taking.refused.length > 0 && (
            <p class="field-error" role="alert">
              {words.refused}
            </p>
          )}
          <div class="actions">
            <Button look="quiet" onPress={() => void taking.take(reading.plan, () => show(null))}>
              {words.take(child.name)}
            </Button>
            <Button look="plain" onPress={() => show(null)}>
              {editorWords.drop}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

type ChangeProps = { readonly before: Plan; readonly after: Plan; readonly freeWeekdays: readonly number[] };

function WouldChange({ before, after, freeWeekdays }: ChangeProps) {
  const names = { siteName, freeWeekdays };
  const parts = PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  if (parts.length === 0) return <p>{words.same}</p>;
  return (
    <>
      {parts.map((part) => (
        <div key={part} class="change-part">
          <p class="change-was">
            <span class="change-label">{editorWords.was}</span> {sayPart(before, part, names).join(" ")}
          </p>
          <p>
            <span class="change-label">{editorWords.is}</span> {sayPart(after, part, names).join(" ")}
          </p>
        </div>
      ))}
    </>
  );
}

function LeftOutList({ left }: Pick<ImportReading, "left">) {
  if (left.length === 0) return null;
  return (
    <details>
      <summary>{words.left(left.length)}</summary>
      <ul class="quiet">
        {left.slice(0, MOST_LEFT).map(({ text, why }) => (
          <li key={`${text} ${why}`}>
            <bdi>{text}</bdi>: {words.why[why]}
          </li>
        ))}
      </ul>
    </details>
  );
}
