import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { decodeHousehold } from "#domain/plan/decode-household";
import { decodePlan } from "#domain/plan/decode-plan";
import { USUAL_EMBEDS } from "#domain/plan/usual-embeds";
import { openPlan } from "#test/support/domain/open-plan";

/** Written by the code that wrote version 2 first, before pages had readings, children questions and parents sites of their own. */
const fixture = new URL("../../fixtures/household/v2-first.json", import.meta.url);

describe("a household that was signed when version 2 was new", () => {
  test("is read as it was, and what came later decides nothing in it", async () => {
    const text = await readFile(fixture, "utf8");
    expect(text).not.toMatch(/requestsADay|readings|ownSites|pages|embeds|language/);
    const { language, children } = decodeHousehold(JSON.parse(text), "household");
    expect(language).toBe("en");
    const [before] = JSON.parse(text).children;
    expect(children).toEqual([
      {
        ...before,
        plan: {
          ...before.plan,
          ...{ requestsADay: 5, schoolUse: null, embeds: USUAL_EMBEDS, readings: [], ownSites: [], pages: [] },
        },
      },
    ]);
  });

  test.each(["dailyMinutes", "closed", "overrides"])("is not believed without its %s", (part) => {
    const { [part]: _left, ...others } = JSON.parse(JSON.stringify(openPlan));
    expect(() => decodePlan(others, "plan")).toThrow(`plan.${part}`);
  });

  test("has no override without a value, of a part that came later either", () => {
    const override = { part: "pages", firstDate: "2026-11-23", lastDate: "2026-11-23" };
    expect(() => decodePlan({ ...openPlan, overrides: [override] }, "plan")).toThrow("plan.overrides[0].value");
  });
});
