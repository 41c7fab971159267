import { useState } from "preact/hooks";
import type { ChildId, SiteId } from "#domain/ids";
import { ownSitesOf, ownSitesOfPlan } from "#domain/plan/own-sites-of";
import type { Plan } from "#domain/plan/plan";
import type { FamilyView } from "#domain/report/parent-views";
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
 * the person says no there, nothing is changed. What somebody else changed meanwhile is read again, and what was written here
 * stays.
 */
export function useTakePlan({ dashboard, family, permission, child }: Given) {
  const [refused, setRefused] = useState<readonly SiteId[]>([]);
  const [isStale, setStale] = useState(false);

  /** Answers whether the plan was taken. No word is awaited before the browser is asked: Firefox forgets the click at once. */
  async function send(base: Plan, wanted: Plan): Promise<boolean> {
    if (child === undefined) return false;
    const added = ownSitesOfPlan(wanted).filter((site) => !ownSitesOfPlan(base).includes(site));
    const asked = added.length === 0 ? Promise.resolve(true) : permission.request(added);
    const isAllowed = await asked;
    setRefused(isAllowed ? [] : added);
    if (!isAllowed) return false;
    const { call, token, take } = dashboard.behindPin;
    const reply = await call("plan/change", { token, child: child.id, base, plan: wanted });
    const isStaleNow = !reply.ok && reply.error === "changed-meanwhile";
    setStale(isStaleNow);
    const isDone = !isStaleNow && take(reply) !== null;
    if (!isDone && added.length > 0) await giveBack(added, isStaleNow);
    if (isDone || isStaleNow) await dashboard.refresh();
    return isDone;
  }

  /** What no plan of the family names; somebody else may have added the same site meanwhile. */
  async function giveBack(added: readonly SiteId[], readAgain: boolean): Promise<void> {
    const now = readAgain ? await dashboard.send("family/view", (token) => ({ token })) : null;
    const used = ownSitesOf(now ?? family);
    await permission.giveBack(added.filter((site) => !used.includes(site)));
  }

  return {
    /** Sites that the browser was told to keep us out of, when last asked. */
    refused,
    /** Somebody else changed the same part since this plan was read, when last sent. */
    isStale,
    async take(wanted: Plan, then: () => void): Promise<void> {
      if (child === undefined || !(await send(child.plan, wanted))) return;
      then();
      const undo = () => {
        dashboard.say(null);
        // What was removed was given back to the browser: it is asked for again.
        void send(wanted, child.plan);
      };
      dashboard.say({ text: words.changed(child.name), onUndo: undo });
    },
  };
}
