/** Single pages that a parent allows. */
export const pageWords = {
  title: "Single pages",
  lead: "A teacher's video, one channel, one group: open where the plan closes the rest. The site's age, the hours and the minutes hold as everywhere.",
  address: "Open a single page",
  hint: "Paste its address. What it links to stays closed.",
  add: "Open the page",
  remove: "Remove",
  ownName: "A name of your own",
  known: "It is here already.",
  full: (most: number): string => `A plan holds ${most} single pages at most.`,
  noThing:
    "That address doesn't name one thing that we can tell from others. Paste that of a video, a channel, an account, a post, a group or a server.",
  noSite: "That isn't a page of a site in our list.",
} as const;
