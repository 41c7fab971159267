import { childId, siteId } from "#domain/ids";
import type { BirthdayView } from "#domain/birthday/birthday-view";

const sites = [
  "Instagram",
  "TikTok",
  "Facebook",
  "Snapchat",
  "Reddit",
  "Discord",
  "X",
  "Threads",
  "Pinterest",
  "Tumblr",
];

const schoolWeek = (school: number, free: number) => [school, school, school, school, school, free, free] as const;

/** Mia turns thirteen in a fortnight; Leo, who is sixteen since Sunday, has had no answer yet. */
export const birthdayView = (changes: Partial<BirthdayView> = {}): BirthdayView => ({
  today: "2026-11-18",
  birthdays: [
    {
      child: childId("mia"),
      name: "Mia",
      age: 13,
      date: "2026-12-02",
      isStep: true,
      minutes: { now: schoolWeek(60, 120), next: schoolWeek(90, 150) },
      sites: sites.map((name) => ({ site: siteId(name.toLowerCase()), name })),
    },
    { child: childId("leo"), name: "Leo", age: 16, date: "2026-11-15", isStep: true, minutes: null, sites: [] },
  ],
  ...changes,
});
