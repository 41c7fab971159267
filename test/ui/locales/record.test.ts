import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language";
import { eventTopic, EVENT_TOPICS } from "#domain/record/event-topic";
import type { WeekSummary } from "#domain/record/week-summary";
import { EVERY_EVENT } from "#test/support/every-event";
import { at } from "../fixtures.ts";
import { SPEECHES } from "./every-language.ts";

const NAMES = {
  child: () => "Mia",
  grownUp: () => "Ada",
  site: () => "Instagram",
  timeZone: "Europe/Madrid",
};
const NOBODY = { ...NAMES, child: () => null, grownUp: () => null };
const journal = (language: Language, names = NAMES as typeof NAMES | typeof NOBODY) =>
  EVERY_EVENT.map((event) => SPEECHES[language].recordJournal.recordJournal(event, names));
const words = (language: Language) => SPEECHES[language].recordWords.recordWords;

const week: WeekSummary = {
  countedSeconds: 250 * 60,
  uncountedSeconds: 0,
  schoolSeconds: 0,
  apartSeconds: 0,
  differenceMinutes: -50,
  isSoFar: false,
  mostly: ["watch"],
  longest: "2026-11-21",
};

describe.each(LANGUAGES)("the journal in %s", (language) => {
  it("says one whole sentence for every event, and a different one for each", () => {
    const said = journal(language);
    expect(said.filter((text) => !/[.»”\u2069]$/u.test(text) || /undefined|null|NaN/.test(text))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it("says it too when a name is not known any more", () => {
    expect(journal(language, NOBODY).filter((text) => /undefined|null|NaN|Mia|Ada/.test(text))).toEqual([]);
  });
});

describe("the journal in Arabic", () => {
  it("has Latin letters in isolated names alone", () => {
    const bare = journal("ar").map((text) => text.replaceAll(/\u2068[^\u2069]*\u2069/g, ""));
    expect(bare.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
  });
});

describe("the journal in English", () => {
  it.each([
    ["granted", "Ada gave 1 more minute."],
    ["asked", "Asked: 15 minutes, for school."],
    ["rules-changed", "Ada changed the day's limit from 60 to no limit."],
    ["plan-changed", "Ada changed “Minutes a day” from 60 to 45. It opens more."],
    ["less-today", "By own choice for that day: 30 minutes at most."],
    ["was-off", "Not known: the extension was off, Wed 16:20 to 17:20."],
    ["blocked", "Instagram (the feed) was closed: the day's minutes were used."],
  ])("says of %s: %s", (kind, said) => {
    const event = EVERY_EVENT.find((one) => one.kind === kind) ?? expect.fail();
    expect(SPEECHES.en.recordJournal.recordJournal(event, NAMES)).toBe(said);
  });

  it("names the second day of a gap over midnight", () => {
    expect(words("en").gap(at("17:10"), at("08:40", "2026-11-19"), "Europe/Madrid")).toBe(
      "Not known: the extension was off, Wed 17:10 to Thu 08:40.",
    );
  });
});

describe("a week in one sentence", () => {
  it.each([
    [{}, "4 h 10, 50 minutes less than last week. Mostly videos. Saturday was longest."],
    [
      { isSoFar: true, differenceMinutes: 1 },
      "4 h 10 so far, 1 minute more than by this day last week. Mostly videos. Saturday was longest.",
    ],
    [{ differenceMinutes: 90, mostly: [], longest: null }, "4 h 10, 1 h 30 more than last week."],
    [{ differenceMinutes: 0, longest: null }, "4 h 10, as much as last week. Mostly videos."],
    [
      { differenceMinutes: null, mostly: ["watch", "messages"] },
      "4 h 10. Mostly videos and messages. Saturday was longest.",
    ],
  ] satisfies readonly (readonly [Partial<WeekSummary>, string])[])("with %j is %s", (changes, said) => {
    expect(words("en").summary({ ...week, ...changes })).toBe(said);
  });

  it.each([
    ["es", "4 h 10, 50 minutos menos que la semana pasada. Sobre todo los vídeos. El día más largo fue el sábado."],
    ["ar", "4 س 10 د، أقل من الأسبوع الماضي بمقدار 50 دقيقة. معظمه مقاطع الفيديو. كان السبت الأطول."],
  ] as const)("is said in %s", (language, said) => {
    expect(words(language).summary(week)).toBe(said);
  });

  it.each([
    [{ asked: 1, yes: 0, no: 0, takenBack: 0 }, "Asked once."],
    [{ asked: 3, yes: 2, no: 1, takenBack: 0 }, "Asked 3 times: 2 yes, 1 not today."],
  ])("tells of questions: %j", (asked, said) => {
    expect(words("en").asked({ ...asked, signups: [] })).toBe(said);
  });
});

describe("the page to talk over", () => {
  it.each(LANGUAGES)("has three questions for each of four weeks in %s, none twice", (language) => {
    const { questions } = SPEECHES[language].recordTalk.recordTalk;
    expect(questions.map((three) => three.length)).toEqual([3, 3, 3, 3]);
    expect(new Set(questions.flat()).size).toBe(12);
  });
});

it("every event has a topic that the journal can be narrowed to", () => {
  expect(new Set(EVERY_EVENT.map(eventTopic))).toEqual(new Set(EVENT_TOPICS));
});
