import { USUAL_RETENTION } from "#domain/record/retention";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { ownSiteId } from "#domain/catalogue/own-site";
import { childId, siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { presetPlan } from "#domain/plan/preset-plan";
import { at, childView, familyView, parentView, requestLine } from "../fixtures.ts";
import { health } from "../record-health.ts";
import { birthdayView } from "./birthday-scenes.tsx";
import { dashboard } from "./dashboard-scene.tsx";
import { lessAnswers } from "./less-scenes.tsx";
import type { Scene } from "./scene.ts";

const mia = { id: childId("mia"), name: "Mia", colour: 1, avatar: 0, age: 10, plan: presetPlan(10) };

/** The parent's console, page by page. */
export const dashboardScenes: Readonly<Record<string, Scene>> = {
  "dashboard-today": dashboard(),
  "dashboard-today-asked": dashboard({ "parent/view": () => parentView({ requests: [requestLine()] }) }),
  "dashboard-birthdays": dashboard({ "birthday/view": () => birthdayView() }),
  "dashboard-birthdays-choosing": dashboard({ "birthday/view": () => birthdayView() }),
  "dashboard-less": dashboard({ ...lessAnswers.parent }),
  "dashboard-door": dashboard({
    "door/resume": () => ({ refused: "session-over" }),
    "door/wait": () => ({ waitMs: 0 }),
  }),
  "dashboard-plan": dashboard(),
  "dashboard-plan-changes": dashboard(),
  "dashboard-plan-preset": dashboard(),
  "dashboard-plan-14": dashboard({
    "family/view": () =>
      familyView({
        plan: {
          ...presetPlan(14),
          weeklyMinutes: 300,
          breaks: { afterMinutes: 30, forMinutes: 10 },
          closed: [{ site: siteId("youtube"), surface: "shorts" }],
          opened: [siteId("instagram")],
          overrides: [{ part: "breaks", value: null, firstDate: "2026-11-18", lastDate: "2026-11-22" }],
        },
      }),
  }),
  "dashboard-plan-for-now": dashboard({
    "family/view": () =>
      familyView({
        plan: {
          ...presetPlan(10),
          breaks: { afterMinutes: 30, forMinutes: 10 },
          overrides: [
            { part: "dailyMinutes", value: everyDay(20), firstDate: "2026-11-16", lastDate: "2026-11-22" },
            { part: "dailyMinutes", value: everyDay(90), firstDate: "2026-11-18", lastDate: "2026-11-18" },
          ],
        },
      }),
  }),
  "dashboard-today-two": dashboard({
    "family/view": () => ({ ...familyView(), children: [mia, { ...mia, id: childId("leo"), name: "Leo" }] }),
    "parent/view": ({ child }) =>
      child === "leo"
        ? parentView({
            view: childView({
              child: { id: childId("leo"), name: "Leo", colour: 4, avatar: 2, age: 13 },
              state: "spent",
              usedMs: 60 * 60_000,
              wall: { kind: "day", leftMs: 0 },
              fresh: { minutes: 60, atMs: at("07:00", "2026-11-19") },
              closesMs: null,
              sites: [],
            }),
          })
        : parentView(),
  }),
  "dashboard-family": dashboard(),
  "dashboard-family-child": dashboard(),
  "dashboard-plan-embeds": dashboard({
    "family/view": () =>
      familyView({
        plan: {
          ...presetPlan(10),
          embeds: {
            where: "learning-sites",
            added: ["school.example.org", "xn--mnchen-3ya.example"],
            removed: ["duolingo.com"],
          },
        },
      }),
  }),
  "dashboard-plan-own-sites": dashboard({
    "family/view": () =>
      familyView({
        plan: {
          ...presetPlan(10),
          ownSites: ["example.org", "xn--mnchen-3ya.de"].map(ownSiteId),
          closed: [{ site: OTHER_SOCIAL, surface: "all" }],
          pages: [
            { site: siteId("youtube"), thing: "video/dQw4w9WgXcQ", name: "Fractions" },
            { site: siteId("reddit"), thing: "group/askscience", name: null },
            { site: siteId("youtube"), thing: "channel/@mathsteacher", name: null },
          ],
        },
      }),
  }),
  "dashboard-settings": dashboard(),
  "dashboard-settings-rotted": dashboard({
    "parent/view": () =>
      parentView({
        health: {
          ...health,
          rotted: [
            { kind: "mark-gone", site: siteId("instagram"), surface: "feed" },
            { kind: "shown-everywhere", site: siteId("x") },
          ],
        },
      }),
  }),
  "dashboard-seen": dashboard({
    "parent/view": () => parentView({ seen: ["pond.example", "frontend.example"] }),
    "seen/view": () => ({
      sites: [
        { site: ownSiteId("pond.example"), host: "pond.example", software: null },
        { site: ownSiteId("frontend.example"), host: "frontend.example", software: "nitter" },
      ],
      held: [],
    }),
  }),
  "dashboard-settings-forget": dashboard({
    "family/view": () => ({ ...familyView(), children: [mia, { ...mia, id: childId("leo"), name: "Leo" }] }),
    "record/keeping": () => ({ retention: USUAL_RETENTION, isForgetting: true }),
  }),
  "dashboard-settings-forget-asked": dashboard(),
};
