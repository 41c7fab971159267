import type { Language } from "#domain/language";
import { childId, siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Override, Plan } from "#domain/plan/plan";
import { presetPlan } from "#domain/plan/preset-plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import { SURFACES } from "#domain/catalogue/surface";
import { eventsForChild } from "#domain/record/events-for-child";
import type { ChildState, ChildView, ClosedView } from "#domain/report/views";
import { BLOCK_REASONS } from "#domain/verdict/verdict";
import { budget } from "#test/support/domain/budget";
import { closedTime } from "#test/support/domain/closed-time";
import { openPlan } from "#test/support/domain/open-plan";
import { schoolUse } from "#test/support/domain/school-use";
import { EVERY_EVENT } from "#test/support/every-event";
import { at, childView, closedView } from "../fixtures.ts";
import { HANDED_OUT, SPEECHES } from "./every-language.ts";

const MINUTE_MS = 60_000;
const AGES = [6, 10, 14] as const;
const LEFT_MINUTES = [0, 1, 2, 3, 12, 100] as const;
const STATES: readonly ChildState[] = [
  "set-up-unfinished",
  "needs-parent",
  "nobody-chosen",
  "guest",
  "grown-up",
  "paused",
  "bedtime",
  "school",
  "device-free",
  "break",
  "clock-unconfirmed",
  "spent",
  "nearly-over",
  "open",
  "no-limit",
];
const youtube = { site: siteId("youtube"), surface: "all" } as const;

/** A plan in which every part says something. */
export const FULL_PLAN: Plan = {
  ...presetPlan(10),
  weeklyMinutes: 300,
  carryOver: { capMinutes: 30 },
  spareMinutes: { minutes: 15, times: 2 },
  breaks: { afterMinutes: 30, forMinutes: 2 },
  closedTimes: [closedTime("dinner", "18:00", "19:00"), closedTime("school", "08:30", "14:00")],
  schoolUse: schoolUse({ minutes: 45 }),
  embeds: { where: "everywhere", added: ["school.example.org"], removed: ["duolingo.com"] },
  budgets: [
    budget(45, youtube),
    budget(15, { site: "all", surface: "shorts" }),
    budget(40, youtube, { site: siteId("reddit"), surface: "all" }),
  ],
  closed: [{ site: siteId("reddit"), surface: "all" }],
  openWhenSpent: [{ site: "all", surface: "messages" }],
  uncounted: [{ site: "all", surface: "search" }],
  requestsADay: 2,
  readings: [
    { site: siteId("reddit"), path: "/r/homework", as: "uncounted" },
    { site: siteId("youtube"), path: "/school", as: "post" },
  ],
  ageExceptions: [{ site: siteId("facebook"), surface: "messages" }],
  opened: [siteId("instagram")],
  overrides: [
    { part: "dailyMinutes", value: everyDay(90), firstDate: "2026-11-23", lastDate: "2026-11-23" },
    ...RULE_PARTS.map(
      (part) => ({ part, value: openPlan[part], firstDate: "2026-12-24", lastDate: "2027-01-06" }) as Override,
    ),
  ],
};

export const NAMES = {
  siteName: (id: string): string => ({ youtube: "YouTube", reddit: "Reddit", facebook: "Facebook" })[id] ?? "Instagram",
  freeWeekdays: [6, 7],
};

const childViews = (): readonly ChildView[] =>
  STATES.flatMap((state) =>
    LEFT_MINUTES.map((minutes) =>
      childView({
        state,
        wall: { kind: "day", leftMs: minutes * MINUTE_MS },
        ofMinutes: minutes,
        opensMs: at("16:33"),
        pausedAtMs: at("16:10"),
        turnEndsMs: at("16:30") + minutes * MINUTE_MS,
        fresh: { minutes, atMs: at("07:00", "2026-11-19") },
        guest: { siteNames: ["Instagram", "YouTube"], untilMs: at("17:30") },
      }),
    ),
  );

const closedViews = (): readonly ClosedView[] =>
  BLOCK_REASONS.flatMap((reason) =>
    AGES.flatMap((age) =>
      SURFACES.map((surface) =>
        closedView({
          reason,
          surface,
          budgetMinutes: age,
          closedSinceMs: at("20:00"),
          child: { name: "Mia", colour: 1, avatar: 0, age },
        }),
      ),
    ),
  );

/** All that a language says to a child, over every state, reason, surface and a plan with every part. */
export function sayingsToChildren(language: Language): readonly string[] {
  const speech = SPEECHES[language];
  const words = HANDED_OUT[language];
  return [
    ...childViews().flatMap((view) => {
      const state = speech.childStateWords.childStateWords(view);
      const { figure, headline, line, button } = state;
      return [
        figure?.unit,
        headline,
        line,
        button?.text,
        speech.childStateWords.sayChildState(state),
        words.badgeTitle(view),
      ];
    }),
    ...closedViews().flatMap((view) => {
      const { headline, line } = words.closed(view);
      return [headline, line];
    }),
    ...childView().sites.map((line) => speech.siteLineWords.siteLineWords(line, "Europe/Madrid")),
    ...speech.planSentences.planSentences(FULL_PLAN, NAMES),
    ...([10, 3, 1] as const).map((minutes) => words.notice(minutes)),
    ...(["text", "video", "call"] as const).flatMap((ending) => Object.values(words.finishing(ending))),
    ...Object.values(words.page),
    ...sayingsOfSchool(language),
    ...sayingsOfAsking(language),
    ...textsOf(speech.askingWords),
    ...textsOf(speech.codeWords),
    ...textsOf(speech.lessWords),
    ...textsOf(speech.popupWords),
    ...textsOf(speech.closedPageWords),
    ...textsOf(speech.whoWords),
    ...textsOf(speech.commonWords),
    ...sayingsOfRecord(language),
  ].flatMap((text) => (text === undefined || text === null || text === "" ? [] : [text]));
}

/** Of school work: what is open, what it took, and what closed pages say of it. */
function sayingsOfSchool(language: Language): readonly string[] {
  const { line } = SPEECHES[language].schoolWords.schoolWords;
  const names = [[], ["YouTube"], ["YouTube", "Reddit"]];
  const lines = LEFT_MINUTES.flatMap((minutes) =>
    names.flatMap((openNow) => [true, false].map((isApart) => line({ usedMs: minutes * MINUTE_MS, openNow, isApart }))),
  );
  const closed = (["watch", "post"] as const).flatMap((chosen) =>
    BLOCK_REASONS.flatMap((reason) => [
      closedView({ reason, forSchool: { chosen } }),
      closedView({ reason, forSchool: { chosen }, unchosen: true }),
    ]),
  );
  const said = closed.map((view) => HANDED_OUT[language].closed(view));
  return [...lines, ...said.flatMap(({ headline, line: under }) => [headline, under])];
}

/** Of questions, extra minutes, birthdays and days that a child keeps short, for amounts that languages count differently. */
function sayingsOfAsking(language: Language): readonly string[] {
  const { askingWords, codeWords, lessWords, birthdayLine } = SPEECHES[language];
  const less = (minutes: number | null) => ({ minutes, closed: [siteId("youtube"), siteId("reddit")] });
  return [
    ...LEFT_MINUTES.flatMap((minutes) => [
      askingWords.askingWords.minutes(minutes),
      askingWords.askingWords.moreMinHeard(minutes),
      askingWords.askingWords.useSpare(minutes),
      ...[1, 2, 3].map((times) => askingWords.askingWords.spareLine(minutes, times)),
      codeWords.codeWords.given(minutes),
      codeWords.codeWords.waiting(minutes * MINUTE_MS),
      lessWords.lessWords.figure(minutes),
      lessWords.lessWords.button(less(minutes), NAMES.siteName),
      ...lessWords.lessWords.sentences(less(minutes), NAMES.siteName),
    ]),
    lessWords.lessWords.button(less(null), NAMES.siteName),
    ...[true, false].map((isOver) => birthdayLine.birthdayLine({ age: 13, date: "2026-11-20", isOver })),
  ];
}

/** Every text that stands as it is in a module of words; what functions say is asked of them above. */
export function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

/** Of the record, which children read as their parents do: every event that a journal can tell, and what stands around. */
function sayingsOfRecord(language: Language): readonly string[] {
  const { recordJournal, recordTalk, recordWords } = SPEECHES[language];
  const names = { child: () => null, grownUp: () => null, site: NAMES.siteName, timeZone: "Europe/Madrid" };
  return [
    ...eventsForChild(EVERY_EVENT, childId("mia")).map((event) => recordJournal.recordJournal(event, names)),
    ...textsOf(recordTalk),
    ...textsOf(recordWords),
  ];
}
