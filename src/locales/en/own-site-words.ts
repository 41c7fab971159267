import type { OwnHostProblem } from "#domain/catalogue/check-own-host";
import type { SiteId } from "#domain/ids";
import { listWords } from "./list-words.ts";

type NameOf = (site: SiteId) => string;

/** Sites that a parent adds to a plan. */
export const ownSiteWords = {
  title: "Sites of your own",
  lead: "A site that isn't in our list. Its pages count and close like those of any other site, as one whole.",
  address: "Add a site of your own",
  hint: "Its address, such as example.org. When you change the plan, your browser asks whether Porchlight may see that site.",
  add: "Add the site",
  missing: "Your browser keeps Porchlight out of it, so its pages close by themselves.",
  giveBack: "Ask the browser again",
  full: (most: number): string => `A plan holds ${most} sites of your own at most.`,
  refused: (sites: readonly SiteId[], nameOf: NameOf): string =>
    `Your browser was told not to let Porchlight see ${listWords(sites.map(nameOf))}, so nothing was changed.`,
  problem(problem: OwnHostProblem, nameOf: NameOf): string {
    switch (problem.kind) {
      case "known":
        return `${nameOf(problem.by)} is here already.`;
      case "browser-page":
        return "That is a page of the browser or of this computer, not a site.";
      case "many-sites":
        return "That is the ending of many addresses. Add each site by its own.";
      case "no-extensions":
        return "Browsers let no extension onto that site.";
      case "web-proxy":
        return "It shows other sites' pages under its own name, so nothing could tell which. It stays a side door: closed while any site is.";
      case "no-site":
        return "That isn't the address of a site. Try something like example.org.";
    }
  },
} as const;
