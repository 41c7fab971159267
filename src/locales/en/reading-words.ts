import type { Surface } from "#domain/catalogue/surface";
import { capitalise } from "../shared/capitalise.ts";
import { surfaceNames } from "./surface-names.ts";

/** "Not right?": a parent calls the page in front something else. */
export const readingWords = {
  notRight: "Not right?",
  title: "What is this page?",
  /** The rule reaches further than one page, and says so. */
  reach: (siteName: string, path: string): string =>
    path === "/"
      ? `From now on, for ${siteName}'s front page. It stands in the plan.`
      : `From now on, for ${siteName} under ${path}. It stands in the plan.`,
  callIt: "Call it",
  asUsual: "As usual",
  uncounted: "Not counted",
  surface: (surface: Surface): string => capitalise(surfaceNames[surface]),
  changed: "The plan calls this page so from now on.",
} as const;
