import { describe, expect, it } from "vitest";
import { childView } from "../fixtures.ts";
import { SPEECHES } from "./every-language.ts";

const MINUTE_MS = 60_000;
const COUNTS = [0, 1, 2, 3, 11, 100, 102] as const;

describe("minutes are counted", () => {
  it.each([
    ["en", ["0 minutes", "1 minute", "2 minutes", "3 minutes", "11 minutes", "100 minutes", "102 minutes"]],
    ["es", ["0 minutos", "1 minuto", "2 minutos", "3 minutos", "11 minutos", "100 minutos", "102 minutos"]],
    ["ar", ["0 دقيقة", "دقيقة واحدة", "دقيقتان", "3 دقائق", "11 دقيقة", "100 دقيقة", "102 دقيقة"]],
  ] as const)("in %s as %j", (language, said) => {
    expect(COUNTS.map((count) => SPEECHES[language].format.minutes(count))).toEqual(said);
  });

  it("in Spanish by the million, which takes a de", () => {
    expect(SPEECHES.es.format.minutes(1_000_000)).toBe("1000000 de minutos");
  });

  it.each([
    [0, "أقل من دقيقة"],
    [1, "1 دقيقة متبقية"],
    [2, "2 دقيقتان متبقيتان"],
    [3, "3 دقائق متبقية"],
    [11, "11 دقيقة متبقية"],
    [100, "100 دقيقة متبقية"],
  ])("in the ring in Arabic: %i as %s", (minutes, said) => {
    const { figure, headline } = SPEECHES.ar.childStateWords.childStateWords(
      childView({ wall: { kind: "day", leftMs: minutes * MINUTE_MS } }),
    );
    expect(figure === null ? headline : `${figure.number} ${figure.unit}`).toBe(said);
  });
});

describe("lists that are cut count the rest", () => {
  const names = ["A", "B", "C", "D", "E"];
  it.each([
    ["en", "A, B and 3 others"],
    ["es", "A, B y 3 más"],
    ["ar", "A وB و3 أخرى"],
  ] as const)("in %s: %s", (language, said) => {
    expect(SPEECHES[language].listWords.firstFew(names)).toBe(said);
  });
});
