import type { AskingView } from "#domain/asking/asking-view";
import { siteById } from "#domain/catalogue/index";
import { childId, grownUpId, siteId } from "#domain/ids";
import { presetPlan } from "#domain/plan/preset-plan";
import type { RequestLine } from "#domain/report/request-line";
import type { ChildView, ClosedView, SiteLine } from "#domain/report/views";
import type { FamilyView, ParentView, PeopleView, SetupChild, SetupView } from "#domain/report/parent-views";
import { health, recordHealth } from "./record-health.ts";
import type { WhoView } from "#domain/report/who-views";

/** Views as the background would make them: Mia, ten years old, in Madrid, on Wednesday 18 November 2026. */
const TIME_ZONE = "Europe/Madrid";
export const at = (clock: string, date = "2026-11-18"): number =>
  Temporal.ZonedDateTime.from(`${date}T${clock}[${TIME_ZONE}]`).epochMilliseconds;
const MINUTE_MS = 60_000;

export function siteLine(name: string, changes: Partial<SiteLine> = {}): SiteLine {
  const site = siteId(name.toLowerCase());
  return {
    site,
    name,
    kind: siteById(site)?.kind ?? "social",
    surface: "feed",
    state: "closed",
    leftMs: null,
    ofMinutes: null,
    usedMs: 0,
    reason: "below-minimum-age",
    untilMs: null,
    minimumAge: 13,
    ageBecause: "terms",
    canOpenOn: "2029-05-04",
    openSurfaces: [],
    ...changes,
  };
}

const sites: readonly SiteLine[] = [
  siteLine("YouTube", {
    state: "limited",
    leftMs: 12 * MINUTE_MS,
    ofMinutes: 30,
    usedMs: 18 * MINUTE_MS,
    reason: null,
    canOpenOn: null,
  }),
  siteLine("Facebook", { openSurfaces: ["messages"] }),
  ...["Instagram", "TikTok", "Snapchat", "Reddit", "Discord", "X"].map((name) => siteLine(name)),
];

export function childView(changes: Partial<ChildView> = {}): ChildView {
  return {
    state: "open",
    child: { id: childId("mia"), name: "Mia", colour: 1, avatar: 0, age: 10 },
    canSwitch: false,
    guest: null,
    wall: { kind: "day", leftMs: 32 * MINUTE_MS },
    usedMs: 28 * MINUTE_MS,
    ofMinutes: 60,
    closesMs: at("20:00"),
    closedFor: null,
    fresh: null,
    opensMs: null,
    pausedAtMs: null,
    turnEndsMs: null,
    sites,
    week: [41, 55, 28, null, null, null, null],
    plan: presetPlan(10),
    otherNames: [],
    freeWeekdays: [6, 7],
    timeZone: TIME_ZONE,
    nowMs: at("16:30"),
    ...changes,
  };
}

export function parentView(changes: Partial<ParentView> = {}): ParentView {
  return {
    sessionLeftMs: 300_000,
    grownUp: "",
    children: [{ id: childId("mia"), name: "Mia" }],
    asksForCode: false,
    requests: [],
    foresight: {
      hours: { kind: "bedtime", called: null, fromMs: at("20:00"), untilMs: at("07:00", "2026-11-19") },
      still: null,
    },
    view: childView(),
    limitMinutes: 60,
    grantedMinutes: 0,
    paused: false,
    clock: null,
    page: {
      site: siteId("youtube"),
      siteName: "YouTube",
      surface: "watch",
      counted: true,
      reading: null,
      path: "/watch",
      ...{ surfaces: ["shorts", "watch", "other"], isForSchool: true },
      today: null,
      change: "closed",
    },
    addable: null,
    seen: [],
    weekMs: 250 * MINUTE_MS,
    lastWeekMs: 300 * MINUTE_MS,
    health,
    ...changes,
  };
}

/** One child, with the plan of ten years; the calendar is an ordinary one. */
export function familyView(child: Partial<FamilyView["children"][number]> = {}): FamilyView {
  return {
    today: "2026-11-18",
    calendar: {
      timeZone: TIME_ZONE,
      dayStartsAtHour: 4,
      freeWeekdays: [6, 7],
      freeDays: [{ name: "Christmas", from: "2026-12-23", to: "2027-01-07" }],
    },
    children: [{ id: childId("mia"), name: "Mia", colour: 1, avatar: 0, age: 10, plan: presetPlan(10), ...child }],
  };
}

export const ASKING: AskingView = {
  waiting: null,
  answered: null,
  leftToday: 5,
  inPerson: false,
  spare: null,
  withCode: true,
};

/** Mia asks for a quarter of an hour of YouTube, for the second time today. */
export function requestLine(changes: Partial<RequestLine> = {}): RequestLine {
  return {
    id: "r",
    child: childId("mia"),
    childName: "Mia",
    kind: "time",
    endsPause: false,
    atMs: at("16:10"),
    minutes: 15,
    purpose: "school",
    line: "The film about volcanoes",
    siteName: "YouTube",
    surface: "watch",
    given: {
      amount: { kind: "minutes", minutes: 15 },
      scope: { site: siteId("youtube"), surface: "all" },
      pastBedtime: false,
    },
    before: 1,
    lastAnswer: "no",
    lastAnswerAtMs: at("15:20"),
    lastAnswerBy: null,
    foresight: {
      hours: { kind: "bedtime", called: null, fromMs: at("20:00"), untilMs: at("07:00", "2026-11-19") },
      still: null,
    },
    ...changes,
  };
}

export function closedView(changes: Partial<ClosedView> = {}): ClosedView {
  return {
    reason: "daily-budget-spent",
    site: siteId("youtube"),
    siteName: "YouTube",
    siteKind: "video",
    surface: "feed",
    untilMs: at("07:00", "2026-11-19"),
    minimumAge: 13,
    canOpenOn: "2029-05-04",
    budgetMinutes: 60,
    openNow: [{ name: "Facebook", surface: "messages", leftMs: null, address: "https://www.facebook.com/messages/" }],
    child: { name: "Mia", colour: 1, avatar: 0, age: 10 },
    openAgain: false,
    timeZone: TIME_ZONE,
    nowMs: at("16:30"),
    ...changes,
  };
}

export function setupView(changes: Partial<SetupView> = {}): SetupView {
  return {
    step: "welcome",
    use: null,
    pinIsSet: false,
    children: [],
    guess: { country: "ES", timeZone: TIME_ZONE },
    health: {
      privateWindows: false,
      hosts: true,
      toolbarIcon: false,
      storageStays: true,
      olderPlanHolds: false,
      record: recordHealth,
      updateTo: null,
      rotted: [],
    },
    unfinishedSwitches: ["private-windows", "toolbar-icon"],
    lost: null,
    ...changes,
  };
}

export const savedChild: SetupChild = {
  id: childId("mia"),
  name: "Mia",
  birthDate: "2016-05-04",
  colour: 1,
  avatar: 1,
  country: "ES",
  hasCode: false,
  plan: presetPlan(10),
};

/** Mia, and Leo with a code of his own, where all share the browser. */
export const whoView = (changes: Partial<WhoView> = {}): WhoView => ({
  use: "shared",
  here: { kind: "nobody" },
  tiles: [
    { id: childId("mia"), name: "Mia", colour: 1, avatar: 1, hasCode: false, waitMs: 0 },
    { id: childId("leo"), name: "Leo", colour: 4, avatar: 2, hasCode: true, waitMs: 0 },
  ],
  ...changes,
});

/** Mia and Leo, with Ada and Dad; Ada opened the door. */
export const peopleView = (changes: Partial<PeopleView> = {}): PeopleView => ({
  use: "shared",
  children: [
    { id: childId("mia"), name: "Mia", birthDate: "2016-05-04", colour: 1, avatar: 1, country: "ES", hasCode: false },
    { id: childId("leo"), name: "Leo", birthDate: "2013-02-01", colour: 4, avatar: 2, country: "ES", hasCode: true },
  ],
  grownUps: [
    { id: grownUpId("ada"), name: "Ada", isMe: true },
    { id: grownUpId("dad"), name: "Dad", isMe: false },
  ],
  ownSites: [],
  guest: null,
  today: "2026-11-18",
  timeZone: TIME_ZONE,
  ...changes,
});
