import { siteById } from "../../domain/catalogue/index.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { SiteId } from "../../domain/ids.ts";
import { entranceOf } from "../../domain/report/entrance-of.ts";
import { ENTRANCES } from "../../domain/report/entrances.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { WhoIsHere } from "../people/who-is-here.ts";

type Parts = {
  ports: Pick<Ports, "tabs" | "journal">;
  gather: GatherFacts;
  whoIsHere: WhoIsHere;
  inStep: KeepInStep;
};

/** "See it work" at a real site. */
export function createShowSiteHandlers({ ports: { tabs, journal }, gather, whoIsHere, inStep }: Parts) {
  return {
    /** Opens it in a tab of its own as a child finds it: a grown-up's turn, in which nothing is held, ends first. */
    async "setup/show-site"({ site: id }: { site: SiteId }): Promise<Record<never, never> | Refusal> {
      const { held, nowMs } = await gather();
      const site = siteById(id);
      const [address] = site === undefined ? [] : ENTRANCES.flatMap((surface) => entranceOf(site, surface) ?? []);
      if (!held || address === undefined) return refusal("not-now");
      if (await whoIsHere.endTurn(nowMs)) await journal.append({ kind: "turn-ended", atMs: nowMs });
      await inStep.wholly();
      await tabs.open(address);
      return {};
    },
  };
}
