import { childId, siteId } from "#domain/ids";
import type { Given } from "#domain/plan/grant";
import type { MessageName, Request } from "#messages/protocol";
import { openPlan } from "../domain/open-plan.ts";

const given: Given = {
  amount: { kind: "minutes", minutes: 240 },
  scope: { site: siteId("instagram"), surface: "all" },
  pastBedtime: true,
};

/** One request of every message that its decoder lets through, apart from the token. A new message does not compile without one. */
export const sampleRequests = (token: string): { readonly [N in MessageName]: Request<N> } => ({
  "guard/report": {
    spans: [{ startAgoMs: 10_000, endAgoMs: 0 }],
    shows: null,
    visible: true,
    happening: null,
    noticed: null,
    why: "beat",
  },
  "setup/view": {},
  "setup/use": { use: "shared" },
  "setup/pin": { pin: "730184" },
  "setup/open-setting": { which: "hosts" },
  "setup/child": { token, name: "Leo", birthDate: "2001-01-01", colour: 3, country: "GB" },
  "setup/plan": { token, plan: openPlan },
  "setup/switches": { token },
  "setup/finish": { token },
  "child/view": {},
  "closed/view": {},
  "closed/done": {},
  "closed/carry-on": {},
  "request/make": { minutes: 15, purpose: "school", line: "For the talk on Friday" },
  "request/take-back": { request: "asked" },
  "request/wrongly-closed": {},
  "grant/spare": {},
  "grant/by-code": { code: "KX7P-42QM" },
  "health/view": {},
  "door/unlock": { pin: "000001" },
  "door/recover": { code: "0000-0000-0000-0000", newPin: "730184" },
  "door/resume": {},
  "door/wait": {},
  "door/lock": {},
  "door/touch": { token, leaving: false },
  "turn/end": {},
  "turn/start": { token, minutes: null },
  "parent/view": { token, tabId: null },
  "plan/limit": { token, child: childId("mia"), minutes: null },
  "plan/read-page": { token, tabId: 1, as: "uncounted" },
  "plan/keep": { token },
  "grant/give": { token, child: childId("mia"), request: null, ...given },
  "grant/page": { token, tabId: 1, on: true, pastBedtime: true, request: null },
  "grant/foresee": { token, child: childId("mia"), ...given },
  "request/answer": { token, request: "asked", answer: { kind: "yes", minutes: 15 } },
  "codes/make": { token },
  "grant/undo": { token, grant: "given" },
  "pause/set": { token, on: false },
  "clock/confirm": { token },
});
