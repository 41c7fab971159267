import { describe, expect, it } from "vitest";
import { BLOCK_REASONS } from "#domain/verdict/verdict";
import { closedWords } from "#locales/closed-words";
import { at, closedView } from "../fixtures.ts";

const messages = closedView().openNow;

describe("the words of a closed page", () => {
  it.each([
    [
      { reason: "below-minimum-age", siteName: "Instagram" },
      "Instagram can open for you later.",
      "Its own rules say 13. From 4 May 2029 you and your parent can decide together.",
    ],
    [
      { reason: "below-minimum-age", siteName: "Instagram", minimumAge: 16, ageBecause: "law" },
      "Instagram can open for you later.",
      "The law here says 16. From 4 May 2029 you and your parent can decide together.",
    ],
    [
      { reason: "waits-for-parent", siteName: "Instagram" },
      "You're old enough to ask.",
      "Instagram's age is 13. A parent opens it with you; your question is the start.",
    ],
    [{ reason: "daily-budget-spent" }, "That's today's hour.", "It starts fresh tomorrow at 07:00."],
    [
      { reason: "daily-budget-spent", budgetMinutes: 45 },
      "That's today's 45 minutes.",
      "It starts fresh tomorrow at 07:00.",
    ],
    [
      { reason: "weekly-budget-spent", untilMs: at("07:00", "2026-11-23") },
      "That's this week's time.",
      "It starts fresh on Monday at 07:00.",
    ],
    [
      { reason: "site-budget-spent", budgetMinutes: 30, openNow: [] },
      "That's today's 30 minutes of YouTube.",
      "It starts fresh tomorrow at 07:00.",
    ],
    [{ reason: "daily-budget-spent", budgetMinutes: 0 }, "No minutes today.", "It starts fresh tomorrow at 07:00."],
    [
      { reason: "site-budget-spent", budgetMinutes: 0, openNow: [] },
      "No minutes of YouTube today.",
      "It starts fresh tomorrow at 07:00.",
    ],
    [{ reason: "needs-parent" }, "The lamp needs a parent.", "The last plan still holds. It's nothing you did."],
    [
      { reason: "needs-parent", child: null },
      "The lamp needs a parent.",
      "Social sites stay closed until then. It's nothing you did.",
    ],
    [
      { reason: "surface-budget-spent", surface: "shorts", budgetMinutes: 15, openNow: messages },
      "That's today's 15 minutes of short videos.",
      "Messages on Facebook stay open.",
    ],
    [
      { reason: "surface-closed", surface: "shorts", openNow: [] },
      "Short videos aren't in the plan.",
      "The rest of YouTube may be open.",
    ],
    [
      { reason: "surface-closed", surface: "feed", openNow: [] },
      "The feed isn't in the plan.",
      "The rest of YouTube may be open.",
    ],
    [{ reason: "bedtime", closedSinceMs: at("20:00") }, "It's past 20:00.", "Your sites open at 07:00. Sleep well."],
    [{ reason: "bedtime" }, "It's bedtime.", "Your sites open at 07:00. Sleep well."],
    [{ reason: "school-hours", untilMs: at("17:00") }, "School time.", "Back at 17:00."],
    [
      { reason: "device-free-time", untilMs: at("19:00"), closedFor: { kind: "dinner", name: null } },
      "Dinner time for everyone.",
      "Back at 19:00.",
    ],
    [
      { reason: "device-free-time", untilMs: at("17:00"), closedFor: { kind: "homework", name: null } },
      "Homework time.",
      "Back at 17:00.",
    ],
    [
      { reason: "device-free-time", untilMs: at("18:00"), closedFor: { kind: "device-free", name: "Piano" } },
      "Piano.",
      "Back at 18:00.",
    ],
    [{ reason: "device-free-time", untilMs: at("18:00") }, "Screens rest for everyone.", "Back at 18:00."],
    [
      { reason: "break", untilMs: at("16:36"), waitingMs: 24 * 60_000 },
      "Time to stretch.",
      "Back in 6 minutes; your 24 minutes wait.",
    ],
    [{ reason: "break", untilMs: at("16:30") + 1, waitingMs: null }, "Time to stretch.", "Back in 1 minute."],
    [
      {
        reason: "group-budget-spent",
        budgetMinutes: 40,
        group: { name: "games and video", parts: [] },
        openNow: messages,
      },
      "That's today's 40 minutes of games and video.",
      "Messages on Facebook stay open.",
    ],
    [
      {
        reason: "group-budget-spent",
        budgetMinutes: 40,
        group: {
          name: null,
          parts: [
            { siteName: "YouTube", surface: null },
            { siteName: null, surface: "shorts" },
            { siteName: "Instagram", surface: "stories" },
          ],
        },
        openNow: [],
      },
      "That's today's 40 minutes of YouTube, short videos and stories on Instagram.",
      "It starts fresh tomorrow at 07:00.",
    ],
  ] as const)("%o", (changes, headline, line) => {
    expect(closedWords(closedView(changes))).toEqual({ headline, line });
  });

  it("name the rule and its figure from 13 on, where the headline has none", () => {
    const leo = { name: "Leo", colour: 0, avatar: 0, age: 14 };
    const week = closedWords(closedView({ reason: "weekly-budget-spent", child: leo, budgetMinutes: 300 }));
    expect(week.line).toBe("The plan gives 300 minutes a week. It starts fresh tomorrow at 07:00.");
    expect(closedWords(closedView({ child: leo, budgetMinutes: 90 })).line).toBe("It starts fresh tomorrow at 07:00.");
  });

  it("name the minutes of a group, with what came over from yesterday, in whole figures", () => {
    const group = { name: "games and video", parts: [] };
    const teen = { name: "Leo", colour: 0, avatar: 0, age: 14 };
    const words = closedWords(
      closedView({ reason: "group-budget-spent", child: teen, group, budgetMinutes: 40.4, openNow: [] }),
    );
    expect(words.headline).toBe("That's today's 40 minutes of games and video.");
  });

  it.each(["dinner", "homework", "device-free", "school"] as const)(
    "have eight words at most for a child under 8 at these hours: %s",
    (kind) => {
      const ben = { name: "Ben", colour: 0, avatar: 0, age: 6 };
      const reason = kind === "school" ? "school-hours" : "device-free-time";
      const { headline, line } = closedWords(
        closedView({ reason, closedFor: { kind, name: "A long name of the family's own" }, child: ben }),
      );
      expect(`${headline} ${line}`.trim().split(/\s+/).length).toBeLessThanOrEqual(8);
    },
  );

  it.each(BLOCK_REASONS)("have eight words at most for a child under 8: %s", (reason) => {
    const { headline, line } = closedWords(
      closedView({ reason, siteName: "Instagram", child: { name: "Ben", colour: 0, avatar: 0, age: 6 } }),
    );
    expect(`${headline} ${line}`.trim().split(/\s+/).length).toBeLessThanOrEqual(8);
  });

  it.each(BLOCK_REASONS)("blame nobody, shout nothing and count no seconds: %s", (reason) => {
    for (const age of [6, 10, 14]) {
      const { headline, line } = closedWords(closedView({ reason, child: { name: "Mia", colour: 0, avatar: 0, age } }));
      expect(headline).not.toBe("");
      expect(`${headline} ${line}`).not.toMatch(/!|\bseconds\b|forbidden|blocked|\bban|violat|caught|spy|will open/i);
    }
  });

  it("stand without a child, a site or an hour", () => {
    const bare = { child: null, siteName: null, untilMs: null, budgetMinutes: null, canOpenOn: null, minimumAge: null };
    for (const reason of BLOCK_REASONS)
      expect(JSON.stringify(closedWords(closedView({ ...bare, reason })))).not.toMatch(/null|undefined|NaN/);
  });
});
