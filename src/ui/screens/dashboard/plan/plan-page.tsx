import { useState } from "preact/hooks";
import type { ChildId, SiteId } from "#domain/ids";
import type { RulePart, Rules } from "#domain/plan/plan";
import type { ChangedRules } from "#domain/plan/with-changes";
import type { FamilyView } from "#domain/report/parent-views";
import { editorWords as words } from "#locales/editor-words";
import { ownSiteWords } from "#locales/own-site-words";
import { siteName } from "#locales/site-name";
import { Button } from "../../../components/button.tsx";
import { useLoaded } from "../../../hooks/use-loaded.ts";
import { Avatar } from "../../../components/avatar.tsx";
import type { Dashboard } from "../use-dashboard.ts";
import { Agreement } from "./agreement.tsx";
import { AskingSection } from "./asking-section.tsx";
import { BudgetsSection } from "./budgets-section.tsx";
import { ForNow } from "./for-now.tsx";
import { HoursSection } from "./hours-section.tsx";
import { MinutesSection } from "./minutes-section.tsx";
import { Presets } from "./presets.tsx";
import type { SitePermission } from "./site-permission.ts";
import { SitesSection } from "./sites-section.tsx";
import { useDrafts } from "./use-drafts.ts";
import { useTakePlan } from "./use-take-plan.ts";
import { WhatChanges } from "./what-changes.tsx";

/** Few families have it, so it comes after what all have. */
const embedsSection = async () => (await import("./embeds-section.tsx")).EmbedsSection;
const ownSitesSection = async () => (await import("./own-sites-section.tsx")).OwnSitesSection;
const pagesSection = async () => (await import("./pages-section.tsx")).PagesSection;
const schoolSection = async () => (await import("./school-section.tsx")).SchoolSection;

type Props = {
  readonly dashboard: Dashboard;
  readonly family: FamilyView;
  readonly permission: SitePermission;
  readonly print: () => void;
};

/** The plan of one child, as sentences whose figures are fields. Nothing acts before "What changes" was read. */
export function PlanPage({ dashboard, family, permission, print }: Props) {
  const [chosen, choose] = useState<ChildId | null>(null);
  const drafts = useDrafts();
  const child = family.children.find(({ id }) => id === chosen) ?? family.children[0];
  const EmbedsSection = useLoaded(true, embedsSection);
  const OwnSitesSection = useLoaded(true, ownSitesSection);
  const PagesSection = useLoaded(true, pagesSection);
  const SchoolSection = useLoaded(true, schoolSection);
  const { take, refused, isStale } = useTakePlan({ dashboard, family, permission, child });
  if (child === undefined) return null;
  const { id, name, plan } = child;
  const { send } = dashboard;
  const findSite = (host: string | null, own: readonly SiteId[]) =>
    send("plan/find-site", (token) => ({ token, host, own }));
  const draft = drafts.draftOf(id);
  const section = {
    rules: { ...plan, ...draft.changed },
    freeWeekdays: family.calendar.freeWeekdays,
    set: <Part extends RulePart>(part: Part, value: Rules[Part]) => drafts.set(id, plan, part, value),
    setAll: (changed: ChangedRules) => drafts.setAll(id, plan, changed),
  };

  const keptOut = refused.filter((site) => draft.changed.ownSites?.includes(site));
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
      <ForNow plan={plan} family={family} onTake={(wanted) => void take(wanted, () => undefined)} />
      <Presets rules={section.rules} freeWeekdays={section.freeWeekdays} set={section.set} />
      <div key={id} class="plan-sections">
        <MinutesSection {...section} />
        <HoursSection {...section} />
        {SchoolSection !== null && <SchoolSection {...section} />}
        <BudgetsSection {...section} />
        <SitesSection {...section} />
        {PagesSection !== null && (
          <PagesSection {...section} find={(typed) => send("plan/find-page", (token) => ({ token, typed }))} />
        )}
        {EmbedsSection !== null && <EmbedsSection {...section} find={findSite} />}
        {OwnSitesSection !== null && (
          <OwnSitesSection {...section} find={findSite} permission={permission} inForce={plan.ownSites} />
        )}
        <AskingSection {...section} />
      </div>
      {(isStale || drafts.isOvertaken(id, plan)) && (
        <p class="card stale" role="alert">
          {words.changedMeanwhile}
        </p>
      )}
      <WhatChanges
        plan={plan}
        draft={draft}
        family={family}
        trouble={keptOut.length === 0 ? null : ownSiteWords.refused(keptOut, siteName)}
        onUntil={(part, until) => drafts.setUntil(id, part, until)}
        onTake={(wanted) => void take(wanted, () => drafts.drop(id))}
        onDrop={() => drafts.drop(id)}
      />
      <Agreement name={name} plan={plan} family={family} />
    </>
  );
}
