import { leftOutOf, type LeftOut } from "#domain/catalogue/left-out-of";
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

const WITHOUT: Readonly<Record<LeftOut, string>> = {
  videos: "، دون المقاطع",
  posts: "، دون المنشورات",
  recordings: "، دون التسجيلات",
};

/** A page that a plan allows, by the family's own name; without one, by what the site calls it. */
export function pageName({ site, thing, name }: AllowedPage, siteName: (site: SiteId) => string): string {
  const { kind, called } = thingSaid(thing);
  const without = leftOutOf({ site, thing });
  const what = `${kind === null ? isolated(thing) : THINGS[kind]} على ${isolated(siteName(site))}`;
  return `${isolated(name ?? called)} (${what}${without === null ? "" : WITHOUT[without]})`;
}
