/** Single pages that a parent allows. */
export const pageWords = {
  title: "Single pages",
  lead: "A teacher's video, one channel, one group: open where the plan closes the rest. The site's age, the hours and the minutes hold as everywhere.",
  address: "Open a single page",
  hint: "Paste its address, or several. What it links to stays closed.",
  eachByItself: {
    videos: (site: string): string =>
      `Its own pages open, not the videos: an address on ${site} doesn't say whose video it is. Add each video that is wanted.`,
    posts: (site: string): string =>
      `Its own page opens, not the posts: an address on ${site} doesn't say whose post it is. Add each post that is wanted.`,
    recordings: (site: string): string =>
      `Its own pages open, and its live streams, not the recordings: an address on ${site} doesn't say whose recording it is. Add each one that is wanted.`,
  },
  add: "Open the page",
  ownName: "A name of your own",
  known: "It is here already.",
  full: (most: number): string => `A plan holds ${most} single pages at most.`,
  noThing:
    "That address doesn't name one thing that we can tell from others. Paste that of a video, a channel, an account, a post, a group or a server.",
  noSite: "That isn't a page of a site in our list.",
} as const;
