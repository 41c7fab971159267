/** What a parent decides about players of closed sites inside other sites. */
export const embedEditorWords = {
  title: "Videos inside other sites",
  line: "Lessons often hold a video from YouTube or Vimeo. Choose where such a player plays although its site is closed. Of that site the player alone opens; bedtime and pauses hold.",
  where: "Where they play",
  wheres: { "learning-sites": "Inside learning sites", everywhere: "Inside all sites", nowhere: "Nowhere" },
  costs: {
    "learning-sites": "They count for nothing there. Inside other sites they stay closed.",
    everywhere: "Inside learning sites they count for nothing, inside others like time on their own site.",
    nowhere: "Videos of an open site play as ever, and count.",
  },
  sites: "Learning sites",
  ours: "Tap one to take it out of the list.",
  address: "Add a learning site",
  hint: "Such as your school's own: school.example.org.",
  add: "Add to the list",
  known: "It is a learning site already.",
  social: (site: string): string => `${site} is a site that the plan itself is about, so it can't be a learning site.`,
  full: (most: number): string => `A plan holds ${most} learning sites of your own at most.`,
} as const;
