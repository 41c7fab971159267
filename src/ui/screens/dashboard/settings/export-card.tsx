import { useEffect, useRef, useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import type { FamilyView } from "#domain/report/parent-views";
import { exportWords as words } from "#locales/export-words";
import { Button } from "../../../components/button.tsx";
import { ChoiceChips } from "../../../components/choice-chips.tsx";
import { makeExport } from "../../backup/make-export.ts";
import { Progress } from "../../backup/progress.tsx";
import { saveFile } from "../../backup/save-file.ts";
import type { Dashboard } from "../use-dashboard.ts";

const TYPES = { csv: "text/csv", json: "application/json" } as const;

type Props = { readonly dashboard: Dashboard; readonly family: FamilyView };

/** The record as a table or a document, of one child or of all, for whatever a family wants to do with its own figures. */
export function ExportCard({ dashboard, family }: Props) {
  const [as, choose] = useState<"csv" | "json">("csv");
  const [child, choosePerson] = useState<ChildId | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);
  const { call, token, take } = dashboard.behindPin;

  const make = async () => {
    life.current = new AbortController();
    const { signal } = life.current;
    setDone(0);
    const onProgress = (part: number) => !signal.aborted && setDone(part);
    const made = await makeExport({ ...{ call, token, child, as, signal, onProgress }, calendar: family.calendar });
    setDone(null);
    if (made.kind === "refused") take(made.reply);
    if (made.kind !== "made") return;
    saveFile(`porchlight-record-${family.today}.${as}`, TYPES[as], made.pieces);
    dashboard.say({ text: words.made, onUndo: null });
  };

  return (
    <section class="card backup-section">
      <h2>{words.title}</h2>
      <p class="quiet">{words.lead}</p>
      {done !== null ? (
        <Progress label={words.making} done={done} onCancel={() => life.current?.abort()} />
      ) : (
        <>
          {family.children.length > 1 && (
            <ChoiceChips<ChildId | null>
              label={words.whose}
              options={[
                { value: null, text: words.everyone },
                ...family.children.map(({ id, name }) => ({ value: id, text: name })),
              ]}
              value={child}
              onChoose={choosePerson}
            />
          )}
          <ChoiceChips
            label={words.as}
            options={[
              { value: "csv" as const, text: words.csv },
              { value: "json" as const, text: words.json },
            ]}
            value={as}
            onChoose={choose}
          />
          <div class="actions">
            <Button look="quiet" onPress={() => void make()}>
              {words.make}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
