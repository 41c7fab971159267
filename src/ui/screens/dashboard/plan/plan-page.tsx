import { useState } from "preact/hooks";
import type { ChildId } from "#domain/ids";
import type { Plan, RulePart, Rules } from "#domain/plan/plan";
import type { FamilyView } from "#domain/report/parent-views";
import { editorWords as words } from "#locales/editor-words";
import { Button } from "../../../components/button.tsx";
import { Avatar } from "../../../components/avatar.tsx";
import type { Dashboard } from "../use-dashboard.ts";
import { Agreement } from "./agreement.tsx";
import { AskingSection } from "./asking-section.tsx";
import { BudgetsSection } from "./budgets-section.tsx";
import { ForNow } from "./for-now.tsx";
import { HoursSection } from "./hours-section.tsx";
import { MinutesSection } from "./minutes-section.tsx";
import { Presets } from "./presets.tsx";
import { SitesSection } from "./sites-section.tsx";
import { useDrafts } from "./use-drafts.ts";
import { WhatChanges } from "./what-changes.tsx";

type Props = { readonly dashboard: Dashboard; readonly family: FamilyView; readonly print: () => void };

/** The plan of one child, as sentences whose figures are fields. Nothing acts before "What changes" was read. */
export function PlanPage({ dashboard, family, print }: Props) {
  const [chosen, choose] = useState<ChildId | null>(null);
  const drafts = useDrafts();
  const [isStale, setStale] = useState(false);
  const child = family.children.find(({ id }) => id === chosen) ?? family.children[0];
  if (child === undefined) return null;
  const { id, name, plan } = child;
  const draft = drafts.draftOf(id);
  const section = {
    rules: { ...plan, ...draft.changed },
    freeWeekdays: family.calendar.freeWeekdays,
    set: <Part extends RulePart>(part: Part, value: Rules[Part]) => drafts.set(id, plan, part, value),
  };

  /** Whether it was taken. What somebody else changed meanwhile is read again, and what was written here stays. */
  const send = async (base: Plan, wanted: Plan): Promise<boolean> => {
    const { call, token, take } = dashboard.behindPin;
    const reply = await call("plan/change", { token, child: id, base, plan: wanted });
    const isStale = !reply.ok && reply.error === "changed-meanwhile";
    setStale(isStale);
    const isDone = !isStale && take(reply) !== null;
    if (isDone || isStale) await dashboard.refresh();
    return isDone;
  };
  const change = async (wanted: Plan, then: () => void) => {
    if (!(await send(plan, wanted))) return;
    then();
    const undo = () => {
      dashboard.say(null);
      void send(wanted, plan);
    };
    dashboard.say({ text: words.changed(name), onUndo: undo });
  };

  return (
    <>
      <header class="page-head">
        <h1>{words.title}</h1>
        <Button look="quiet" onPress={print}>
          {words.print}
        </Button>
      </header>
      {family.children.length > 1 && (
        <div class="chips" role="group" aria-label={words.children}>
          {family.children.map((one) => (
            <button key={one.id} type="button" class="chip" aria-pressed={one.id === id} onClick={() => choose(one.id)}>
              <Avatar avatar={one.avatar} colour={one.colour} />
              {one.name}
            </button>
          ))}
        </div>
      )}
      <p class="quiet">{words.lead(name)}</p>
      <ForNow plan={plan} family={family} onTake={(wanted) => void change(wanted, () => undefined)} />
      <Presets freeWeekdays={section.freeWeekdays} set={section.set} />
      <div key={id} class="plan-sections">
        <MinutesSection {...section} />
        <HoursSection {...section} />
        <BudgetsSection {...section} />
        <SitesSection {...section} />
        <AskingSection {...section} />
      </div>
      {isStale && (
        <p class="card stale" role="alert">
          {words.changedMeanwhile}
        </p>
      )}
      <WhatChanges
        plan={plan}
        draft={draft}
        family={family}
        onUntil={(part, until) => drafts.setUntil(id, part, until)}
        onTake={(wanted) => void change(wanted, () => drafts.drop(id))}
        onDrop={() => drafts.drop(id)}
      />
      <Agreement name={name} plan={plan} family={family} />
    </>
  );
}
