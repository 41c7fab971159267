import { describe, expect, it } from "vitest";
import { createTimeReader } from "#content/scout/relative-time";

function isTime(language: string, text: string): boolean {
  const { atOnce, byWords } = createTimeReader(language);
  return atOnce(text) ?? byWords(text);
}

describe("a short text", () => {
  it.each([
    ["en", "3 hours ago"],
    ["en", "2h"],
    ["de", "vor 5 Std."],
    ["es", "hace 12 horas"],
    ["ja", "7 分前"],
    ["ar", new Intl.RelativeTimeFormat("ar").format(-7, "day")],
    ["pt", "há 2 dias"],
    ["fi", "5 min"],
    ["ru", "3 часа назад"],
    ["ar", new Intl.RelativeTimeFormat("ar").format(-12, "hour")],
    ["x!", "4 days ago"],
    ["en", "2026-05-04"],
    ["de", "04.05.2026"],
    ["en", "2026-05-04 10:30"],
    ["ru", "вчера 21:30"],
    ["zh", "昨天 21:10"],
  ])("tells of a time in %s: %s", (language, text) => {
    expect(isTime(language, text)).toBe(true);
  });

  it.each([
    ["en", "3 comments"],
    ["en", "12K"],
    ["en", "ago"],
    ["en", "4.5"],
    ["de", "3 Antworten"],
    ["en", "Chapter 3"],
    ["en", "7"],
    ["en", "12 hours of quiet music for the long way home"],
  ])("tells of none in %s: %s", (language, text) => {
    expect(isTime(language, text)).toBe(false);
  });

  it.each([
    ["2h", true],
    ["2026-05-04", true],
    ["7", false],
    ["Chapter", false],
    ["3 hours ago", null],
    ["3 comments", null],
  ])("is judged at once where no word of a language is needed: %s", (text, answer) => {
    expect(createTimeReader("en").atOnce(text)).toBe(answer);
  });
});
