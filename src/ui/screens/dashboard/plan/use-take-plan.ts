import { useState } from "preact/hooks";
import type { ChildId, SiteId } from "#domain/ids";
import { ownSitesOf, ownSitesOfPlan } from "#domain/plan/own-sites-of";
import type { Plan } from "#domain/plan/plan";
import type { FamilyView } from "#domain/report/views";
import { editorWords as words } from "#locales/editor-words";
import type { Dashboard } from "../use-dashboard.ts";
import type { SitePermission } from "./site-permission.ts";

type Given = {
  readonly dashboard: Dashboard;
  readonly family: FamilyView;
  readonly permission: SitePermission;
  readonly child: { readonly id: ChildId; readonly name: string; readonly plan: Plan } | undefined;
};

/**
 * Puts a whole plan in the place of a child's. Sites that it adds are asked of the browser first, in the click itself; where
 * the person says no there, nothing is changed.
 */
export function useTakePlan({ dashboard, family, permission, child }: Given) {
  const [refused, setRefused] = useState<readonly SiteId[]>([]);

  /** Answers whether the plan was taken. No word is awaited before the browser is asked: Firefox forgets the click at once. */
  async function send(wanted: Plan, inForce: Plan): Promise<boolean> {
    if (child === undefined) return false;
    const added = ownSitesOfPlan(wanted).filter((site) => !ownSitesOfPlan(inForce).includes(site));
    const asked = added.length === 0 ? Promise.resolve(true) : permission.request(added);
    const isAllowed = await asked;
    setRefused(isAllowed ? [] : added);
    if (!isAllowed) return false;
    const reply = await dashboard.send("plan/change", (token) => ({ token, child: child.id, plan: wanted }));
    if (reply !== null) return true;
    const used = ownSitesOf(family);
    await permission.giveBack(added.filter((site) => !used.includes(site)));
    return false;
  }

  return {
    /** Sites that the browser was told to keep us out of, when last asked. */
    refused,
    async take(wanted: Plan, then: () => void): Promise<void> {
      if (child === undefined || !(await send(wanted, child.plan))) return;
      then();
      await dashboard.refresh();
      const undo = async () => {
        dashboard.say(null);
        // What was removed was given back to the browser: it is asked for again.
        if (await send(child.plan, wanted)) await dashboard.refresh();
      };
      dashboard.say({ text: words.changed(child.name), onUndo: () => void undo() });
    },
  };
}
