import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { presetPlan } from "#domain/plan/preset-plan";
import type { ChildView } from "#domain/report/views";
import { schoolUse } from "#test/support/domain/school-use";
import { at, childView, type closedView, familyView, parentView, requestLine } from "../fixtures.ts";
import { dashboard } from "./dashboard-scene.tsx";
import { child, closed, parent, popup } from "./make-scene.tsx";
import type { Scene } from "./scene.ts";

const MINUTE_MS = 60_000;
const school: ChildView["school"] = { usedMs: 24 * MINUTE_MS, openNow: ["YouTube"], isApart: true };
const search = {
  name: "YouTube",
  surface: "search",
  leftMs: null,
  address: "https://www.youtube.com/results?search_query=",
} as const;
const forSchool: Parameters<typeof closedView>[0] = {
  reason: "school-hours",
  surface: "feed",
  untilMs: at("18:00"),
  nowMs: at("16:30"),
  openNow: [search],
  forSchool: { chosen: "watch" },
};
const asked = requestLine({
  forSchool: {
    amount: { kind: "minutes", minutes: 15 },
    scope: { site: siteId("youtube"), surface: "school" },
    pastBedtime: false,
  },
});
const parentAsked = { ...parent, "parent/view": () => parentView({ requests: [asked] }) };
const plan = {
  ...presetPlan(14),
  schoolUse: schoolUse({
    sites: [siteId("youtube"), siteId("reddit")],
    hours: [{ days: [true, true, true, true, true, false, false], from: "16:00", to: "18:00" }],
    minutes: 60,
  }),
};

/** School work, from every side. */
export const schoolScenes: Readonly<Record<string, Scene>> = {
  "popup-school": child({ school }),
  "popup-school-homework": child({
    state: "device-free",
    closedFor: { kind: "homework", name: null },
    opensMs: at("18:00"),
    school,
  }),
  "popup-school-plan": popup({ "child/view": () => childView({ plan, school }) }),
  "closed-school": closed(forSchool),
  "closed-school-homework": closed({ ...forSchool, closedFor: { kind: "homework", name: null } }),
  "closed-school-unchosen": closed({
    ...forSchool,
    reason: "daily-budget-spent",
    surface: "watch",
    unchosen: true,
  }),
  "popup-parent-school": popup(parentAsked),
  "popup-parent-school-more": popup(parentAsked),
  "dashboard-plan-school": dashboard({ "family/view": () => familyView({ plan }) }),
  "dashboard-plan-school-changes": dashboard({
    "family/view": () => familyView({ plan: { ...plan, dailyMinutes: everyDay(60), schoolUse: null } }),
  }),
};
