import { pluralOf } from "../shared/plural.ts";
import { LOCALE } from "./format.ts";

const plural = pluralOf(LOCALE);

/** What another blocker held, as a starting point for a plan. */
export const importWords = {
  title: "Bring along what another blocker held",
  lead: "Options of LeechBlock NG, saved as a file, or a plain list with a site in each line. It only adds to a plan, and nothing acts before you take it.",
  choose: "Choose the file of a blocker",
  tooLarge: "A list has at most 400 kilobytes. Nothing was changed.",
  nothing: "No site was found in this file. Nothing was changed.",
  same: "The plan has all of it already.",
  take: (name: string): string => `Take it into ${name}'s plan`,
  refused: "The browser doesn't let us into those sites, so nothing was changed.",
  left: (count: number): string => plural(count, { one: "# line is left out", other: "# lines are left out" }),
  why: {
    exception: "an exception; single pages can be opened in the plan",
    keyword: "a word to look for; nothing of a page is read here",
    referrer: "where a page was come from",
    part: "a part of a site; the plan has parts of its own",
    "no-site": "no site",
    "web-proxy": "a web proxy; those are closed beside what they lead to",
    "browser-page": "a page of the browser",
    "many-sites": "many sites at once",
    "no-extensions": "a site into which the browser lets no extension",
    hours: "hours for some sites alone; here they are for everything",
    period: "minutes of another time than a day",
    nothing: "nothing was closed by it",
    off: "it was switched off",
    "too-many": "more sites of your own than a plan holds",
  },
} as const;
