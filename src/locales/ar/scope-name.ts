import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import type { SiteId } from "#domain/ids";
import type { Scope } from "#domain/plan/plan";
import { isolated } from "./isolated.ts";
import { surfaceNames } from "./surface-names.ts";

/** All that was seen and that nobody added. */
export const OTHERS = "مواقع التواصل الأخرى";

/** A scope within a sentence: `YouTube`, `الرسائل`, `المقاطع القصيرة على YouTube`. */
export function scopeWords({ site, surface }: Scope, siteName: (site: SiteId) => string): string {
  if (site === OTHER_SOCIAL && surface === "all") return OTHERS;
  if (surface === "all") return site === "all" ? "كل المواقع" : isolated(siteName(site));
  const part = surfaceNames[surface];
  return site === "all" ? part : `${part} على ${isolated(siteName(site))}`;
}

/** The same alone: there are no capitals. */
export const scopeName = (scope: Scope, siteName: (site: SiteId) => string): string => scopeWords(scope, siteName);
