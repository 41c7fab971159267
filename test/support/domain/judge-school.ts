import type { Surface } from "#domain/catalogue/surface";
import { decide } from "#domain/verdict/decide";
import { judgePage } from "#domain/verdict/judge-page";
import { makeCase, type CaseGiven } from "./make-case.ts";
import { schoolUse } from "./school-use.ts";

/** What is made of a page of YouTube at four on a Monday, an hour into the hours for school work; `given` says what is otherwise. */
export function judgeSchool(surface: Surface, given: CaseGiven = {}) {
  const { facts, plan, nowMs } = makeCase({
    site: "youtube",
    surface,
    at: "2026-11-23T16:00",
    ...given,
    plan: { schoolUse: schoolUse(), ...given.plan },
  });
  return { verdict: decide(facts, plan, nowMs), mark: judgePage(facts, plan, nowMs, null).school, nowMs, facts, plan };
}
