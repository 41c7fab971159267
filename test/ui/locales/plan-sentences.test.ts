import { describe, expect, it } from "vitest";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Override, Plan, Weekly } from "#domain/plan/plan";
import { withDailyLimit } from "#domain/plan/with-daily-limit";
import { presetPlan } from "#domain/plan/preset-plan";
import type { SentenceNames } from "#locales/part-sentences";
import { planSentences } from "#locales/plan-sentences";
import { budget } from "#test/support/domain/budget";
import { closedTime } from "#test/support/domain/closed-time";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import { openPlan } from "#test/support/domain/open-plan";

const NAMES: Readonly<Record<string, string>> = {
  youtube: "YouTube",
  instagram: "Instagram",
  tiktok: "TikTok",
  reddit: "Reddit",
  facebook: "Facebook",
};
const names: SentenceNames = { siteName: (id) => NAMES[id] ?? id, freeWeekdays: [6, 7] };
const say = (changes: Partial<Plan>): readonly string[] =>
  planSentences({ ...presetPlan(10), budgets: [], closedTimes: [], ...changes }, names);
const youtube = siteId("youtube");
const reddit = siteId("reddit");

const all = (site: typeof youtube) => ({ site, surface: "all" }) as const;
const LEARNING =
  "Inside learning sites such as Khan Academy, videos of social sites play and count for nothing, even where those are closed.";
const SCHOOL_DAYS: Weekly<boolean> = [true, true, true, true, true, false, false];
const TUESDAY: Weekly<boolean> = [false, true, false, false, false, false, false];

describe("a plan in sentences", () => {
  it("has one figure for a day whose limit was changed in the popup", () => {
    const plan = withDailyLimit(presetPlan(10), "2026-11-25", 3, 75);
    expect(planSentences(plan, names).at(-1)).toBe("On 25 November 2026: You have 75 minutes every day.");
  });

  it("is a few lines for a plan to begin with", () => {
    expect(planSentences(presetPlan(10), names)).toEqual([
      "You have 60 minutes on school days and 120 minutes on free days.",
      "YouTube has 45 minutes of that.",
      "On school nights everything closes at 20:00 and opens at 07:00.",
      "On Friday and Saturday everything closes at 20:30 and opens at 07:30.",
      "Everything is closed from 16:00 to 17:00 on school days for homework.",
      "Everything is closed from 18:00 to 19:00 every day for dinner.",
      LEARNING,
      "Other sites can open from 13, or later where their rules or the law say so.",
      "More time can be asked for twice a day.",
    ]);
  });

  it.each([
    [{ dailyMinutes: [60, 60, 60, 60, 60, 60, 60] }, "You have 60 minutes every day."],
    [
      { dailyMinutes: [60, 60, 60, 60, 60, null, null] },
      "You have 60 minutes on school days and no limit on free days.",
    ],
    [
      { dailyMinutes: [60, 60, 30, 60, 60, 60, 60] },
      "You have 60 minutes on Monday, Tuesday, Thursday, Friday, Saturday and Sunday and 30 minutes on Wednesday.",
    ],
    [{ budgets: [budget(20, { site: OTHER_SOCIAL, surface: "all" })] }, "Other social sites have 20 minutes of that."],
    [{ closed: [{ site: OTHER_SOCIAL, surface: "all" }] }, "Other social sites are closed."],
    [{ weeklyMinutes: 300 }, "A week has 300 minutes in all, from Monday on."],
    [{ carryOver: { capMinutes: 30 } }, "What a day leaves over comes on top of the next, 30 minutes at most."],
    [{ breaks: { afterMinutes: 30, forMinutes: 5 } }, "After 30 minutes in a row there is a break of 5 minutes."],
    [{ spareMinutes: { minutes: 15, times: 1 } }, "15 minutes more can be taken without asking, once a day."],
    [{ spareMinutes: { minutes: 15, times: 2 } }, "15 minutes more can be taken without asking, twice a day."],
    [
      { closedTimes: [closedTime("dinner", "18:00", "19:00")] },
      "Everything is closed from 18:00 to 19:00 every day for dinner.",
    ],
    [
      { closedTimes: [{ ...closedTime("school", "08:30", "14:00"), days: SCHOOL_DAYS }] },
      "Everything is closed from 08:30 to 14:00 on school days for school.",
    ],
    [
      { closedTimes: [{ ...closedTime("device-free", "17:00", "18:00"), name: "Piano", days: TUESDAY }] },
      "Everything is closed from 17:00 to 18:00 on Tuesday (Piano).",
    ],
    [{ budgets: [budget(40, all(youtube), all(reddit))] }, "YouTube and Reddit have 40 minutes together."],
    [
      { budgets: [{ ...budget(40, all(youtube), all(reddit)), name: "Games and video" }] },
      "Games and video: 40 minutes for YouTube and Reddit.",
    ],
    [
      { budgets: [{ ...budget(0, all(youtube)), minutes: [30, 30, 30, 30, 30, 60, 60] }] },
      "Of that, YouTube has 30 minutes on school days and 60 minutes on free days.",
    ],
    [
      {
        overrides: [{ part: "dailyMinutes", value: everyDay(90), firstDate: "2026-11-23", lastDate: "2026-11-23" }],
      },
      "On 23 November 2026: You have 90 minutes every day.",
    ],
    [
      {
        overrides: [{ part: "bedtime", value: everyDay(null), firstDate: "2026-12-24", lastDate: "2027-01-06" }],
      },
      "From 24 December 2026 to 6 January 2027: Nothing closes for the night.",
    ],
    [{ closed: [{ site: reddit, surface: "all" }] }, "Reddit is closed."],
    [{ closed: [{ site: "all", surface: "shorts" }] }, "Short videos are closed."],
    [{ closed: [{ site: youtube, surface: "shorts" }] }, "Short videos on YouTube are closed."],
    [{ openWhenSpent: [{ site: "all", surface: "messages" }] }, "Messages stay open when the minutes are spent."],
    [{ uncounted: [{ site: "all", surface: "search" }] }, "Search isn't counted."],
    [{ ageExceptions: [{ site: youtube, surface: "all" }] }, "YouTube is open already, by your parent's word."],
    [{ opened: [youtube, reddit] }, "Your parent opened YouTube and Reddit with you."],
    [{ embeds: { where: "nowhere", added: [], removed: [] } }, "Videos of a closed site play inside no other site."],
    [
      { embeds: { where: "everywhere", added: [], removed: [] } },
      "Inside all other sites, videos of a closed site play too, within the hours and minutes.",
    ],
    [
      { embeds: { where: "learning-sites", added: ["school.example.org", "xn--mnchen-3ya.example"], removed: [] } },
      "Learning sites by your parent's word: school.example.org and münchen.example.",
    ],
    [
      { embeds: { where: "learning-sites", added: [], removed: ["khanacademy.org"] } },
      "Inside learning sites, videos of social sites play and count for nothing, even where those are closed.",
    ],
    [
      { embeds: { where: "learning-sites", added: [], removed: ["khanacademy.org"] } },
      "Not among the learning sites: khanacademy.org.",
    ],
    [{ budgets: [budget(15, { site: "all", surface: "shorts" })] }, "Short videos have 15 minutes of that."],
  ] as [Partial<Plan>, string][])("%o says: %s", (changes, sentence) => {
    expect(say(changes)).toContain(sentence);
  });

  it.each(RULE_PARTS)("has words for %s when it is lifted for a day", (part) => {
    const lifted = { part, value: openPlan[part], firstDate: "2026-11-23", lastDate: "2026-11-23" } as Override;
    expect(say({ overrides: [lifted] }).at(-1)).toMatch(/^On 23 November 2026: [A-Z].+\.$/);
  });

  it("calls school days and free days what the household's are", () => {
    const friday = { ...names, freeWeekdays: [5, 6] };
    const plan = { ...presetPlan(10), budgets: [], closedTimes: [] };
    const dailyMinutes = [60, 60, 60, 60, 120, 120, 60] as const;
    const bedtime = [
      plan.bedtime[0],
      plan.bedtime[0],
      plan.bedtime[0],
      plan.bedtime[4],
      plan.bedtime[4],
      plan.bedtime[0],
      plan.bedtime[0],
    ] as const;
    expect(planSentences({ ...plan, dailyMinutes, bedtime }, friday).slice(0, 3)).toEqual([
      "You have 60 minutes on school days and 120 minutes on free days.",
      "On school nights everything closes at 20:00 and opens at 07:00.",
      "On Thursday and Friday everything closes at 20:30 and opens at 07:30.",
    ]);
  });

  it("says nothing of nights that never close", () => {
    expect(say({ bedtime: [null, null, null, null, null, null, null] }).join(" ")).not.toContain("closes");
  });
});
