import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import { presetPlan } from "#domain/plan/preset-plan";
import type { SentenceNames } from "#locales/part-sentences";
import { planSentences } from "#locales/plan-sentences";
import { budget } from "#test/support/domain/budget";

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

describe("a plan in sentences", () => {
  it("is a few lines for a plan to begin with", () => {
    expect(planSentences(presetPlan(10), names)).toEqual([
      "You have 60 minutes on school days and 120 minutes on free days.",
      "On school nights everything closes at 20:00 and opens at 07:00.",
      "On Friday and Saturday everything closes at 20:30 and opens at 07:30.",
      "Everything is closed from 16:00 to 17:00 on school days for homework.",
      "Everything is closed from 18:00 to 19:00 every day for dinner.",
      "YouTube has 45 minutes of that.",
      "Other sites can open from 13, or later where their rules or the law say so.",
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
    [{ closed: [{ site: reddit, surface: "all" }] }, "Reddit is closed."],
    [{ closed: [{ site: "all", surface: "shorts" }] }, "Short videos are closed."],
    [{ closed: [{ site: youtube, surface: "shorts" }] }, "Short videos on YouTube are closed."],
    [{ openWhenSpent: [{ site: "all", surface: "messages" }] }, "Messages stay open when the minutes are spent."],
    [{ uncounted: [{ site: "all", surface: "search" }] }, "Search isn't counted."],
    [{ ageExceptions: [{ site: youtube, surface: "all" }] }, "YouTube is open already, by your parent's word."],
    [{ opened: [youtube, reddit] }, "Your parent opened YouTube and Reddit with you."],
    [{ budgets: [budget(15, { site: "all", surface: "shorts" })] }, "Short videos have 15 minutes of that."],
  ] as [Partial<Plan>, string][])("%o says: %s", (changes, sentence) => {
    expect(say(changes)).toContain(sentence);
  });

  it("says nothing of nights that never close", () => {
    expect(say({ bedtime: [null, null, null, null, null, null, null] }).join(" ")).not.toContain("closes");
  });
});
