import { ASKING, at, parentView, requestLine } from "../fixtures.ts";
import { child, closed, parent, popup } from "./make-scene.tsx";
import type { Scene } from "./scene.ts";

const MINUTE_MS = 60_000;

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

/** A child asks, and a parent gives. */
export const askingScenes: Readonly<Record<string, Scene>> = {
  "popup-asked": child({ asking: { ...ASKING, waiting: { id: "r", atMs: at("16:10"), minutes: 15 } } }),
  "popup-ask-form": child({ asking: ASKING }),
  "popup-answered-yes": child({ asking: { ...ASKING, answered: { kind: "yes", minutes: 15, isNew: true } } }),
  "popup-answered-before": child({ asking: { ...ASKING, answered: { kind: "yes", minutes: 15, isNew: false } } }),
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
  "popup-paused-ask": child({ state: "paused", pausedAtMs: at("16:10"), asking: ASKING }),
  "popup-parent-asked-pause": popup({
    ...parent,
    "parent/view": () =>
      parentView({ paused: true, requests: [requestLine({ endsPause: true, minutes: null, before: 0 })] }),
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
  "popup-parent-asked-account": popup({
    ...parent,
    "parent/view": () =>
      parentView({
        requests: [
          requestLine({
            ...{ kind: "signup", id: "s", minutes: null, line: null, purpose: null },
            ...{ siteName: "TikTok", surface: "signup", before: 0 },
          }),
        ],
      }),
  }),
  "popup-parent-more": popup(parent),
  "popup-parent-page": popup(parent),
  "popup-parent-not-right": popup(parent),
  "popup-parent-not-now": popup({ ...parent, "parent/view": () => parentView({ requests: [requestLine()] }) }),
  "popup-ask-code": child({ asking: ASKING }),
  "popup-parent-codes": popup({ ...parent, "codes/make": () => ({ codes: CODES }) }),
  "closed-parent": closed({}),
  "closed-parent-more": closed({}),
  "closed-ask": closed({ asking: ASKING }),
  "closed-asked": closed({ asking: { ...ASKING, waiting: { id: "r", atMs: at("16:10"), minutes: 15 } } }),
  "closed-answered-yes": closed({
    openAgain: true,
    asking: { ...ASKING, answered: { kind: "yes", minutes: 15, isNew: true } },
  }),
  "closed-answered-no": closed({ asking: { ...ASKING, answered: { kind: "no", say: "After homework" } } }),
  "closed-code": closed({ asking: ASKING }),
  "closed-wrong": closed({ asking: ASKING }),
};
