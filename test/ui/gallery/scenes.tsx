import { ownSiteId } from "#domain/catalogue/own-site";
import { childId, grownUpId, siteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import { createClient } from "#messages/client";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { WelcomeApp } from "#ui/screens/welcome/welcome-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { at, childView, closedView, parentView, peopleView, savedChild, setupView, whoView } from "../fixtures.ts";
import { recordHealth } from "../record-health.ts";
import { loadFakeVault } from "../load-fake-vault.ts";
import { askingScenes } from "./asking-scenes.tsx";
import { backupScenes } from "./backup-scenes.tsx";
import { closedByChild, lessAnswers } from "./less-scenes.tsx";
import { crowdScenes } from "./crowd-scenes.tsx";
import { dashboardScenes } from "./dashboard-scenes.tsx";
import { schoolScenes } from "./school-scenes.tsx";
import { child, closed, open, parent, popup } from "./make-scene.tsx";
import { recordScenes } from "./record-scenes.tsx";
import type { Scene } from "./scene.ts";

const MINUTE_MS = 60_000;
const POND = { site: ownSiteId("pond.example"), name: "pond.example" };
const who = (changes: Parameters<typeof closedView>[0], changesOfWho: Parameters<typeof whoView>[0] = {}): Scene => ({
  sheet: "closed",
  draw: () => (
    <ClosedApp
      tabId={7}
      call={createClient(
        createFakeSend({
          "closed/view": () => closedView({ child: null, openNow: [], untilMs: null, ...changes }),
          "who/view": () => whoView(changesOfWho),
          "who/choose": () => ({ kind: "wrong", waitMs: 0 }),
        }).send,
      )}
    />
  ),
});
const welcome = (changes: Parameters<typeof setupView>[0], browserKind: "chromium" | "firefox" = "chromium"): Scene => {
  const view = setupView(changes);
  const answers: Answers = {
    "setup/view": () => view,
    "setup/pin": () => ({ token: "t", recoveryCode: "KX7P-42QM-9FTD-6HRB" }),
    "setup/plan": () => view,
    "door/unlock": () => open,
  };
  return {
    sheet: "welcome",
    draw: () => (
      <WelcomeApp
        loadVault={loadFakeVault}
        call={createClient(createFakeSend(answers).send)}
        browserKind={browserKind}
        language="en-GB"
        closeTab={() => undefined}
      />
    ),
  };
};

const family: Answers = {
  ...parent,
  "door/unlock": () => open,
  "parent/view": () =>
    parentView({ grownUp: "Ada", children: peopleView().children.map(({ id, name }) => ({ id, name })) }),
  "people/view": () => peopleView(),
};
const inPin = { "child/view": () => childView(), "door/wait": () => ({ waitMs: 28_000 }) };

/** Every screen in every state, by name. `open` states that need clicks are driven by the one who looks. */
const INSTAGRAM = { site: siteId("instagram"), siteName: "Instagram", siteKind: "social" } as const;

export const SCENES: Readonly<Record<string, Scene>> = {
  "popup-open": child({}),
  "popup-nearly-over": child({
    state: "nearly-over",
    wall: { kind: "day", leftMs: 8 * MINUTE_MS },
    usedMs: 52 * MINUTE_MS,
  }),
  "popup-spent": child({
    state: "spent",
    wall: { kind: "day", leftMs: 0 },
    usedMs: 60 * MINUTE_MS,
    fresh: { minutes: 60, atMs: at("07:00", "2026-11-19") },
  }),
  "popup-bedtime": child({ state: "bedtime", opensMs: at("07:00", "2026-11-19"), nowMs: at("20:30") }),
  "popup-dinner": child({
    state: "device-free",
    opensMs: at("19:00"),
    closedFor: { kind: "dinner", name: null },
    nowMs: at("18:10"),
  }),
  "popup-break": child({ state: "break", opensMs: at("16:36"), wall: { kind: "day", leftMs: 24 * MINUTE_MS } }),
  "popup-week-spent": child({
    state: "spent",
    wall: { kind: "week", leftMs: 0 },
    fresh: { minutes: 300, atMs: at("07:00", "2026-11-23") },
  }),
  "popup-paused": child({ state: "paused", pausedAtMs: at("16:10") }),
  "popup-no-limit": child({ state: "no-limit", wall: null, ofMinutes: null }),
  "popup-grown-up": child({ state: "grown-up", turnEndsMs: at("17:13") }),
  "popup-set-up-unfinished": child({ state: "set-up-unfinished", child: null, sites: [], plan: null }),
  "popup-needs-parent": child({ state: "needs-parent" }),
  "popup-nobody-chosen": popup({
    "child/view": () => childView({ state: "nobody-chosen", child: null, sites: [], canSwitch: true }),
    "who/view": () => whoView(),
  }),
  "popup-all-later": child({
    sites: childView().sites.filter(({ canOpenOn, openSurfaces }) => canOpenOn !== null && openSurfaces.length === 0),
  }),
  "popup-young": child({ child: { id: childId("mia"), name: "Mia", colour: 1, avatar: 0, age: 6 } }),
  "popup-birthday": child({ birthday: { age: 13, date: "2026-12-02", isOver: false } }),
  "popup-less": popup(lessAnswers.choosing),
  "popup-less-plan": popup(lessAnswers.chosen),
  "popup-parent-less": popup({ ...parent, ...lessAnswers.parent }),
  "closed-by-child": closed(closedByChild),
  "popup-door": popup({ "child/view": () => childView(), "door/wait": () => ({ waitMs: 0 }) }),
  "popup-door-waiting": popup(inPin),
  "popup-parent": popup(parent),
  "popup-parent-children": popup(family),
  "popup-parent-add-here": popup({ ...parent, "parent/view": () => parentView({ page: null, addable: POND }) }),
  "popup-parent-seen": popup({ ...parent, "parent/view": () => parentView({ seen: ["pond.example"] }) }),
  "popup-parent-code": popup({ ...family, "parent/view": () => parentView({ grownUp: "Ada", asksForCode: true }) }),
  "popup-parent-family": popup(family),
  "popup-parent-child": popup(family),
  "popup-parent-grown-up": popup(family),
  "popup-door-recovery": popup({
    "child/view": () => childView(),
    "door/wait": () => ({ waitMs: 0 }),
    "door/grown-ups": () => ({
      grownUps: [
        { id: grownUpId("ada"), name: "Ada" },
        { id: grownUpId("dad"), name: "Dad" },
      ],
    }),
  }),
  "popup-door-lost": popup({ "child/view": () => childView(), "door/wait": () => ({ waitMs: 0 }) }),
  "popup-parent-needs": popup({
    ...parent,
    "door/unlock": () => open,
    "parent/view": () =>
      parentView({
        health: {
          privateWindows: false,
          hosts: true,
          toolbarIcon: true,
          storageStays: true,
          olderPlanHolds: false,
          record: recordHealth,
          updateTo: null,
          rotted: [],
        },
        paused: true,
      }),
  }),
  "popup-guest": child({ state: "guest", child: null, sites: [], canSwitch: true }),
  "popup-guest-open": child({
    state: "guest",
    child: null,
    sites: [],
    canSwitch: true,
    guest: { siteNames: ["Instagram", "YouTube"], untilMs: at("17:30") },
  }),
  "popup-switch": child({ canSwitch: true }),
  "closed-nobody": who({ reason: "nobody-chosen" }),
  "closed-guest-over": who({ reason: "nobody-chosen", guestIsOver: true }, { here: { kind: "guest" } }),
  "closed-turn-ended": who({ reason: "turn-ended" }),
  ...{ ...schoolScenes, ...crowdScenes },
  ...askingScenes,
  ...dashboardScenes,
  ...{ ...recordScenes, ...backupScenes },
  "closed-daily": closed({}),
  "closed-today": closed({
    reason: "site-closed",
    siteName: "YouTube",
    untilMs: at("04:00", "2026-11-19"),
    openNow: [],
  }),
  "closed-age": closed({ reason: "below-minimum-age", ...INSTAGRAM, untilMs: null, openNow: [] }),
  "closed-age-14": closed({
    reason: "below-minimum-age",
    ...INSTAGRAM,
    minimumAge: 16,
    ageBecause: "law",
    child: { name: "Leo", colour: 3, avatar: 0, age: 14 },
  }),
  "closed-bedtime": closed({ reason: "bedtime", closedSinceMs: at("20:00"), nowMs: at("20:30"), openNow: [] }),
  "closed-dinner": closed({
    reason: "device-free-time",
    closedFor: { kind: "dinner", name: null },
    untilMs: at("19:00"),
    nowMs: at("18:10"),
    openNow: [],
  }),
  "closed-break": closed({ reason: "break", untilMs: at("16:36"), waitingMs: 24 * MINUTE_MS, openNow: [] }),
  "closed-group": closed({
    reason: "group-budget-spent",
    budgetMinutes: 40,
    group: { name: "games and video", parts: [] },
  }),
  "closed-shorts": closed({
    reason: "surface-budget-spent",
    surface: "shorts",
    budgetMinutes: 15,
    openNow: [{ name: "YouTube", surface: "watch", leftMs: 20 * MINUTE_MS, address: "https://www.youtube.com/" }],
  }),
  "closed-back": closed({
    reason: "surface-closed",
    surface: "shorts",
    untilMs: null,
    openNow: (["feed", "search"] as const).map((surface) => ({
      name: "YouTube",
      surface,
      leftMs: null,
      address: "https://www.youtube.com/",
    })),
  }),
  "closed-open-again": closed({ openAgain: true }),
  "welcome-start": welcome({}),
  "welcome-use": welcome({ step: "use" }),
  "welcome-pin": welcome({ step: "pin", use: "children" }),
  "welcome-child": welcome({ step: "child", pinIsSet: true }),
  "welcome-child-2": welcome({ step: "plan", pinIsSet: true, children: [savedChild] }),
  "welcome-plan": welcome({ step: "plan", pinIsSet: true, children: [savedChild] }),
  "welcome-plan-14": welcome({
    step: "plan",
    pinIsSet: true,
    children: [{ ...savedChild, birthDate: "2012-05-04", plan: presetPlan(14) }],
  }),
  "welcome-switches": welcome({ step: "switches", pinIsSet: true, children: [savedChild] }),
  "welcome-switches-firefox": welcome(
    {
      step: "switches",
      pinIsSet: true,
      children: [savedChild],
      health: {
        privateWindows: true,
        hosts: false,
        toolbarIcon: false,
        storageStays: true,
        olderPlanHolds: false,
        record: recordHealth,
        updateTo: null,
        rotted: [],
      },
    },
    "firefox",
  ),
  "welcome-done-practice": welcome({ step: "done", pinIsSet: true, children: [savedChild] }),
  "welcome-done": welcome({ step: "done", pinIsSet: true, children: [savedChild] }),
};
