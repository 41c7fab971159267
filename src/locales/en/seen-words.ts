/** What is said to parents of social sites that are in no list. */
export const seenWords = {
  title: "Watch for other social sites",
  switchLine: "Look out for them",
  lead: "Off unless you turn it on. Your browser then asks for every site, since nobody knows beforehand which is a social one. Looked at is how a page is made, here alone; kept is the site's name.",
  on: "A social site counts from when it is seen, and stands on Today.",
  refused: "Your browser was told no, so nothing was changed.",
  headline: (host: string): string => `${host} looks like a social site.`,
  shows: (host: string, site: string): string => `${host} shows ${site} under another name.`,
  counted: "It counts like the others until you say otherwise.",
  add: "Add to the plan",
  keep: "Go on counting it",
  close: "Close it",
  ignore: "Not a social site",
  done: {
    add: (host: string): string => `${host} is in the plan.`,
    keep: (host: string): string => `${host} goes on counting.`,
    close: (host: string): string => `${host} is closed.`,
    ignore: (host: string): string => `${host} is left alone.`,
  },
  look: "Look",
} as const;
