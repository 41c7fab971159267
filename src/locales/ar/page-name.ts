import type { ThingKind } from "#domain/catalogue/thing";
import type { SiteId } from "#domain/ids";
import type { AllowedPage } from "#domain/plan/plan";
import { thingSaid } from "../shared/thing-said.ts";
import { isolated } from "./isolated.ts";

/** One thing of a site, in a sentence: "مقطع على YouTube". */
const THINGS: Readonly<Record<ThingKind, string>> = {
  video: "مقطع فيديو",
  channel: "قناة",
  account: "حساب",
  post: "منشور",
  group: "مجموعة",
  server: "خادم",
};

/** A page that a plan allows, by the family's own name; without one, by what the site calls it. */
export function pageName({ site, thing, name }: AllowedPage, siteName: (site: SiteId) => string): string {
  const { kind, called } = thingSaid(thing);
  return `${isolated(name ?? called)} (${kind === null ? isolated(thing) : THINGS[kind]} على ${isolated(siteName(site))})`;
}
