/** What a parent decides about school work, and what it does. */
export const schoolEditorWords = {
  title: "For school",
  line: "Search and what one chooses there are open, without home page, short videos or suggestions, and no video begins by itself. In these hours whatever never ends on these sites is closed, whatever the time left. Bedtime, pauses and ages hold.",
  sites: "Sites for school work",
  open: "Open for school work from",
  name: "Hours for school work",
  addHours: "More hours",
  noHours: "Without hours it opens when you give time for it.",
  cost: "What that time costs",
  costs: { apart: "Counted apart, for nothing", counts: "Taken from the minutes" },
  most: ["At most", "minutes of school work a day."],
  minutes: "Minutes of school work a day",
  add: "School work",
  remove: "No school work",
} as const;
