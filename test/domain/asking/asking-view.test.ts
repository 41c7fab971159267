import { expect, test } from "vitest";
import { askingViewOf } from "#domain/asking/asking-view";
import type { ChildRequest, RequestAnswer } from "#domain/asking/child-request";
import { childId } from "#domain/ids";

const DATE = "2026-11-25";
const MINUTE_MS = 60_000;
const yes: RequestAnswer = { kind: "yes", minutes: 15, grant: "g" };
const no: RequestAnswer = { kind: "no", say: "Tomorrow" };

function answered(answer: RequestAnswer, date = DATE): ChildRequest {
  const asked = { id: "r", child: childId("mia"), date, atMs: 0, kind: "time", minutes: 15 } as const;
  const place = { purpose: null, line: null, site: null, surface: null, reason: null };
  return { ...asked, ...place, answer, answeredAtMs: 0, answeredBy: null };
}

test.each([
  ["a yes is new for two minutes", yes, 1, { kind: "yes", minutes: 15, isNew: true }],
  ["and news for a quarter of an hour", yes, 14, { kind: "yes", minutes: 15, isNew: false }],
  ["and then known", yes, 16, null],
  ["a no is news as long", no, 14, { kind: "no", say: "Tomorrow" }],
  ["and no longer", no, 16, null],
  ["what was taken back is no news", { kind: "taken-back" } as const, 1, null],
])("%s", (_, answer, minutes, expected) => {
  const plan = { requestsADay: 5, spareMinutes: null };
  const today = { date: DATE, nowMs: minutes * MINUTE_MS, plan, grants: [], codesAreMade: false };
  expect(askingViewOf([answered(answer)], today).answered).toEqual(expected);
});
