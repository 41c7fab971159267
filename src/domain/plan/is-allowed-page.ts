import { thingsOf } from "../catalogue/things-of.ts";
import type { Rules } from "./plan.ts";

/** Is this address of something that the plan allows by name? */
export function isAllowedPage({ pages }: Pick<Rules, "pages">, url: string): boolean {
  if (pages.length === 0) return false;
  return thingsOf(url).some(({ site, thing }) => pages.some((page) => page.site === site && page.thing === thing));
}
