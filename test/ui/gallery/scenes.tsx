import type { ComponentChildren } from "preact";
import { childId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import { createClient } from "#messages/client";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";
import { WelcomeApp } from "#ui/screens/welcome/welcome-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { ASKING, at, childView, closedView, parentView, requestLine, savedChild, setupView } from "../fixtures.ts";

const MINUTE_MS = 60_000;
const open = { kind: "open", token: "t", leftMs: 292_000, wrongTries: null } as const;

export type Scene = { readonly sheet: "popup" | "closed" | "welcome"; readonly draw: () => ComponentChildren };

const popup = (answers: Answers): Scene => ({
  sheet: "popup",
  draw: () => <PopupApp call={createClient(createFakeSend(answers).send)} tabId={1} openWelcome={() => undefined} />,
});
const child = (changes: Parameters<typeof childView>[0]): Scene => popup({ "child/view": () => childView(changes) });
const closed = (changes: Parameters<typeof closedView>[0]): Scene => ({
  sheet: "closed",
  draw: () => (
    <ClosedApp
      call={createClient(createFakeSend({ "closed/view": () => closedView(changes), "door/unlock": () => open }).send)}
    />
  ),
});
const welcome = (changes: Parameters<typeof setupView>[0], browserKind: "chromium" | "firefox" = "chromium"): Scene => {
  const view = setupView(changes);
  const answers: Answers = {
    "setup/view": () => view,
    "setup/pin": () => ({ token: "t", recoveryCode: "KX7P-42QM-9FTD-6HRB" }),
    "door/unlock": () => open,
  };
  return {
    sheet: "welcome",
    draw: () => (
      <WelcomeApp
        call={createClient(createFakeSend(answers).send)}
        browserKind={browserKind}
        language="en-GB"
        closeTab={() => undefined}
      />
    ),
  };
};

const parent: Answers = {
  "child/view": () => childView(),
  "door/unlock": () => ({ ...open, wrongTries: { count: 4, lastAtMs: at("17:20") } }),
  "door/wait": () => ({ waitMs: 0 }),
  "parent/view": () => parentView(),
  "grant/foresee": () => ({
    hours: { kind: "bedtime", called: null, fromMs: at("20:00"), untilMs: at("07:00", "2026-11-19") },
    still: null,
  }),
  "grant/give": () => ({ view: parentView(), grant: "g" }),
};
const inPin = { "child/view": () => childView(), "door/wait": () => ({ waitMs: 28_000 }) };

const CODES = [
  "KX7P-42QM",
  "9FTD-6HRB",
  "2M7C-W4KD",
  "P8NQ-51TS",
  "ZB3V-7YHE",
  "04JR-GXAC",
  "M6W9-D2FT",
  "5KQP-83NB",
  "T1HV-YC7R",
  "E9SZ-46XM",
];

/** Every screen in every state, by name. `open` states that need clicks are driven by the one who looks. */
export const SCENES: Readonly<Record<string, Scene>> = {
  "popup-open": child({}),
  "popup-nearly-over": child({
    state: "nearly-over",
    wall: { kind: "day", leftMs: 8 * MINUTE_MS },
    usedMs: 52 * MINUTE_MS,
  }),
  "popup-spent": child({ state: "spent", wall: { kind: "day", leftMs: 0 }, usedMs: 60 * MINUTE_MS }),
  "popup-bedtime": child({ state: "bedtime", opensMs: at("07:00", "2026-11-19"), nowMs: at("20:30") }),
  "popup-paused": child({ state: "paused", pausedAtMs: at("16:10") }),
  "popup-no-limit": child({ state: "no-limit", wall: null, ofMinutes: null }),
  "popup-grown-up": child({ state: "grown-up", turnEndsMs: at("17:13") }),
  "popup-set-up-unfinished": child({ state: "set-up-unfinished", child: null, sites: [], plan: null }),
  "popup-needs-parent": child({ state: "needs-parent" }),
  "popup-nobody-chosen": child({ state: "nobody-chosen", child: null, sites: [] }),
  "popup-all-later": child({
    sites: childView().sites.filter(({ canOpenOn, openSurfaces }) => canOpenOn !== null && openSurfaces.length === 0),
  }),
  "popup-young": child({ child: { id: childId("mia"), name: "Mia", colour: 1, age: 6 } }),
  "popup-door": popup({ "child/view": () => childView(), "door/wait": () => ({ waitMs: 0 }) }),
  "popup-door-waiting": popup(inPin),
  "popup-parent": popup(parent),
  "popup-asked": child({ asking: { ...ASKING, waiting: { id: "r", atMs: at("16:10"), minutes: 15 } } }),
  "popup-ask-form": child({ asking: ASKING }),
  "popup-answered-yes": child({ asking: { ...ASKING, answered: { kind: "yes", minutes: 15 } } }),
  "popup-answered-no": child({ asking: { ...ASKING, answered: { kind: "no", say: "After homework" } } }),
  "popup-spare": child({
    state: "spent",
    wall: { kind: "day", leftMs: 0 },
    usedMs: 60 * MINUTE_MS,
    asking: { ...ASKING, spare: { minutes: 15, times: 1 } },
  }),
  "popup-bedtime-ask": child({
    state: "bedtime",
    opensMs: at("07:00", "2026-11-19"),
    nowMs: at("20:30"),
    asking: ASKING,
  }),
  "popup-parent-asked": popup({
    ...parent,
    "parent/view": () =>
      parentView({
        requests: [
          requestLine(),
          requestLine({
            kind: "wrongly-closed",
            id: "w",
            minutes: null,
            line: null,
            purpose: null,
            siteName: "YouTube",
            surface: "watch",
            before: 0,
          }),
        ],
      }),
  }),
  "popup-parent-more": popup(parent),
  "popup-parent-codes": popup({ ...parent, "codes/make": () => ({ codes: CODES }) }),
  "closed-ask": closed({ asking: ASKING }),
  "closed-asked": closed({ asking: { ...ASKING, waiting: { id: "r", atMs: at("16:10"), minutes: 15 } } }),
  "closed-wrong": closed({ asking: ASKING }),
  "popup-parent-needs": popup({
    ...parent,
    "door/unlock": () => open,
    "parent/view": () =>
      parentView({
        health: { privateWindows: false, hosts: true, toolbarIcon: true, olderPlanHolds: false },
        paused: true,
      }),
  }),
  "closed-daily": closed({}),
  "closed-age": closed({ reason: "below-minimum-age", siteName: "Instagram", untilMs: null, openNow: [] }),
  "closed-age-14": closed({
    reason: "below-minimum-age",
    siteName: "Instagram",
    minimumAge: 16,
    ageBecause: "law",
    child: { name: "Leo", colour: 3, age: 14 },
  }),
  "closed-bedtime": closed({ reason: "bedtime", closedSinceMs: at("20:00"), nowMs: at("20:30"), openNow: [] }),
  "closed-shorts": closed({
    reason: "surface-budget-spent",
    surface: "shorts",
    budgetMinutes: 15,
    openNow: [{ name: "YouTube", surface: "watch", leftMs: 20 * MINUTE_MS, address: "https://www.youtube.com/" }],
  }),
  "closed-open-again": closed({ openAgain: true }),
  "closed-parent": closed({}),
  "welcome-start": welcome({}),
  "welcome-use": welcome({ step: "use" }),
  "welcome-pin": welcome({ step: "pin", use: "children" }),
  "welcome-child": welcome({ step: "child", pinIsSet: true }),
  "welcome-plan": welcome({ step: "plan", pinIsSet: true, child: savedChild }),
  "welcome-plan-14": welcome({ step: "plan", pinIsSet: true, child: { ...savedChild, birthDate: "2012-05-04" } }),
  "welcome-switches": welcome({ step: "switches", pinIsSet: true, child: savedChild, plan: presetPlan(10) }),
  "welcome-switches-firefox": welcome(
    {
      step: "switches",
      pinIsSet: true,
      child: savedChild,
      health: { privateWindows: true, hosts: false, toolbarIcon: false, olderPlanHolds: false },
    },
    "firefox",
  ),
  "welcome-done": welcome({ step: "done", pinIsSet: true, child: savedChild, plan: presetPlan(10) }),
};
