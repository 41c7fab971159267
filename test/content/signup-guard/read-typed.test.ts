import { describe, expect, it } from "vitest";
import { createLexicon } from "#content/signup-guard/create-lexicon";

const lexicon = createLexicon();

describe("a date in one text can mean", () => {
  it.each([
    ["2012-05-04", "en", ["2012-05-04"]],
    ["04/05/2012", "en", ["2012-04-05", "2012-05-04"]],
    ["31/12/2012", "en", ["2012-12-31"]],
    ["04.05.12", "de", ["2012-04-05", "2012-05-04"]],
    ["04.05.62", "de", ["1962-04-05", "1962-05-04"]],
    ["May 4, 2012", "en", ["2012-05-04"]],
    ["May 4th, 2012", "en", ["2012-05-04"]],
    ["4 de mayo de 2012", "es", ["2012-05-04"]],
    ["4. Mai 2012", "de", ["2012-05-04"]],
    ["4 мая 2012 г.", "ru", ["2012-05-04"]],
    ["2012年5月4日", "ja", ["2012-05-04"]],
    ["2012년 5월 4일", "ko", ["2012-05-04"]],
    ["٤ مايو ٢٠١٢", "ar", ["2012-05-04"]],
    ["20120504", "en", ["2012-05-04"]],
    ["04052012", "en", ["2012-04-05", "2012-05-04"]],
    ["4/5/2555", "th", ["2012-04-05", "2012-05-04"]],
    ["1391/02/15", "fa", ["2012-05-04"]],
    ["2012-05", "en", ["2012-05-15"]],
    ["120504", "ko", ["2012-05-04"]],
    ["040512", "en", ["2004-05-12", "2012-04-05", "2012-05-04"]],
  ])("%s in %s: %j", (text, language, dates) => {
    expect([...lexicon.datesIn(text, language)].toSorted()).toEqual(dates);
  });

  it.each(["", "04/05", "DD/MM/YYYY", "31/02/2012", "soon", "2012", "4 May", "99/99/9999"])("nothing: %s", (text) => {
    expect(lexicon.datesIn(text, "en")).toEqual([]);
  });
});

describe("a month is read", () => {
  it.each([
    ["May", "en", 5],
    ["mai", "fr", 5],
    ["Mai", "en", 5],
    ["мая", "ru", 5],
    ["май", "ru", 5],
    ["05 - Mayo", "es", 5],
    ["5月", "zh", 5],
    ["Tháng 5", "vi", 5],
    ["พฤษภาคม", "th", 5],
    ["مايو", "ar", 5],
    ["Month", "en", null],
    ["13", "en", null],
  ])("%s in %s: %s", (text, language, month) => {
    expect(lexicon.readMonthIn(language)(text)).toBe(month);
  });
});
