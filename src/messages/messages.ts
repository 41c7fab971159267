import {
  decodeAskedMinutes,
  decodeLine,
  decodePurpose,
  decodeReply,
  decodeRequestId,
} from "#domain/asking/decode-request";
import { SOFTWARE } from "#domain/catalogue/open-software";
import { SURFACES } from "#domain/catalogue/surface";
import { finite, listOf, nullable, oneOf, shapeOf, shortText, text, truth, within } from "#domain/decode";
import { decodeAnswerKind, decodeBirthdayAge } from "#domain/birthday/decode-birthday-answer";
import { decodeTypedCode } from "#domain/door/child-code";
import { LESS_ASKED } from "#domain/less-today/decode-less-today";
import { decodeAmount, decodeGrantScope } from "#domain/plan/decode-grant";
import { decodeChildId, decodeGrownUpId, decodeLanguage } from "#domain/plan/decode-household";
import { decodeMinutes, decodePlan, decodeSiteId, MOST_OWN_SITES } from "#domain/plan/decode-plan";
import { ENTERED_CHILD } from "#domain/plan/entered-child";
import { decodeGuestSites } from "#domain/plan/guest-pass";
import { HELD_BECAUSE } from "#domain/signup/claim";
import { decodeCalendar } from "#domain/time/decode-calendar";
import type { AgoSpan, GuardReport } from "#domain/verdict/guard-report";
import type { MessageName } from "./protocol.ts";
import type { MessageRule } from "./message-rule.ts";
import { RECORD_MESSAGES } from "./record-messages.ts";

type MessageTable = { readonly [N in MessageName]: MessageRule<N> };

const nothing = shapeOf<Record<never, never>>({});
const token = shortText(100);
const onlyToken = shapeOf<{ token: string }>({ token });
const secret = shortText(200);
const given = { amount: decodeAmount, scope: decodeGrantScope, pastBedtime: truth };
/** No address that a person pastes, or that a video has, is longer. */
const MOST_TYPED = 2000;
/** A page cannot have been watched longer ago than a day, nor before it began. */
const ago = within(0, 86_400_000);

const report = shapeOf<GuardReport>({
  spans: listOf(shapeOf<AgoSpan>({ startAgoMs: ago, endAgoMs: ago }), 200),
  shows: nullable(oneOf(...SURFACES)),
  visible: truth,
  happening: nullable(oneOf("text", "video", "call")),
  noticed: nullable(finite),
  why: oneOf("hello", "beat", "hidden", "moved", "asked", "expired", "removed", "stop"),
});

/** Every message with its tier, its bearing and its decoder: the one table that the router reads. */
export const MESSAGES: MessageTable = {
  ...RECORD_MESSAGES,

  "guard/report": { tier: "page", bearing: "reports", decode: report },
  "signup/wake": { tier: "page", bearing: "asks", decode: nothing },
  "signup/look": { tier: "page", bearing: "reads", decode: shapeOf({ asksBirthDate: truth }) },
  "signup/held": { tier: "page", bearing: "reports", decode: shapeOf({ because: oneOf(...HELD_BECAUSE) }) },
  "signup/made": { tier: "page", bearing: "reports", decode: nothing },
  "signup/ask": { tier: "page", bearing: "asks", decode: nothing },
  "guard/unchosen": { tier: "page", bearing: "reports", decode: shapeOf({ to: shortText(MOST_TYPED) }) },

  "scout/seen": {
    tier: "page",
    bearing: "reports",
    decode: shapeOf({ software: nullable(oneOf(...SOFTWARE)) }),
  },

  "setup/view": { tier: "own", bearing: "reads", decode: nothing },
  "setup/use": { tier: "own", bearing: "begins", decode: shapeOf({ use: oneOf("shared", "children") }) },
  "setup/language": { tier: "own", bearing: "begins", decode: shapeOf({ language: decodeLanguage }) },
  "setup/pin": { tier: "own", bearing: "begins", decode: shapeOf({ pin: secret }) },
  "setup/open-setting": {
    tier: "own",
    bearing: "reads",
    decode: shapeOf({ which: oneOf("private-windows", "hosts", "toolbar-icon") }),
  },
  "setup/show-site": { tier: "own", bearing: "tightens", decode: shapeOf({ site: decodeSiteId }) },
  "child/view": { tier: "own", bearing: "reads", decode: nothing },
  "closed/view": { tier: "own", bearing: "reads", decode: nothing },
  "closed/done": { tier: "own", bearing: "tightens", decode: nothing },
  "closed/carry-on": { tier: "own", bearing: "reads", decode: nothing },
  "request/make": {
    tier: "own",
    bearing: "asks",
    decode: shapeOf({ minutes: decodeAskedMinutes, purpose: decodePurpose, line: decodeLine }),
  },
  "request/take-back": { tier: "own", bearing: "asks", decode: shapeOf({ request: decodeRequestId }) },
  "request/wrongly-closed": { tier: "own", bearing: "asks", decode: nothing },
  "grant/spare": { tier: "own", bearing: "takes", decode: nothing },
  "grant/by-code": { tier: "own", bearing: "opens", decode: shapeOf({ code: shortText(40) }) },
  "health/view": { tier: "own", bearing: "reads", decode: nothing },
  "door/unlock": { tier: "own", bearing: "opens", decode: shapeOf({ pin: secret }) },
  "door/recover": {
    tier: "own",
    bearing: "opens",
    decode: shapeOf({ code: shortText(64), newPin: secret, grownUp: nullable(decodeGrownUpId) }),
  },
  "door/grown-ups": { tier: "own", bearing: "reads", decode: nothing },
  "door/resume": { tier: "own", bearing: "opens", decode: nothing },
  "door/wait": { tier: "own", bearing: "reads", decode: nothing },
  "door/lock": { tier: "own", bearing: "tightens", decode: nothing },
  "turn/end": { tier: "own", bearing: "tightens", decode: nothing },
  "who/view": { tier: "own", bearing: "reads", decode: nothing },
  "who/choose": {
    tier: "own",
    bearing: "claims",
    decode: shapeOf({ child: nullable(decodeChildId), code: nullable(decodeTypedCode) }),
  },
  "plan/tighten": { tier: "own", bearing: "tightens", decode: shapeOf(LESS_ASKED) },

  "door/touch": { tier: "parent", bearing: "reads", decode: shapeOf({ token, leaving: truth }) },
  "setup/child": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({
      token,
      ...ENTERED_CHILD,
      child: nullable(decodeChildId),
      code: nullable(decodeTypedCode),
    }),
  },
  "setup/plan": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, plan: decodePlan }),
  },
  "setup/switches": { tier: "parent", bearing: "loosens", decode: onlyToken },
  "setup/finish": { tier: "parent", bearing: "loosens", decode: onlyToken },
  "parent/view": {
    tier: "parent",
    bearing: "reads",
    decode: shapeOf({ token, tabId: nullable(finite), child: nullable(decodeChildId) }),
  },
  "plan/limit": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, minutes: nullable(decodeMinutes) }),
  },
  "plan/tighten-undo": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, child: decodeChildId }) },
  "family/view": { tier: "parent", bearing: "reads", decode: onlyToken },
  "plan/change": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, base: decodePlan, plan: decodePlan }),
  },
  "plan/find-page": { tier: "parent", bearing: "reads", decode: shapeOf({ token, typed: shortText(MOST_TYPED) }) },
  "plan/find-site": {
    tier: "parent",
    bearing: "reads",
    decode: shapeOf({ token, host: nullable(shortText(MOST_TYPED)), own: listOf(decodeSiteId, MOST_OWN_SITES) }),
  },
  "birthday/view": { tier: "parent", bearing: "reads", decode: onlyToken },
  "birthday/answer": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({
      token,
      child: decodeChildId,
      age: decodeBirthdayAge,
      answer: decodeAnswerKind,
      sites: listOf(decodeSiteId, 100),
      minutes: truth,
    }),
  },
  "seen/view": { tier: "parent", bearing: "reads", decode: onlyToken },
  "seen/answer": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, host: shortText(253), answer: oneOf("add", "close", "keep", "ignore") }),
  },
  "birthday/take-back": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, age: decodeBirthdayAge }),
  },
  "calendar/change": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, calendar: decodeCalendar }) },
  "language/change": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, language: decodeLanguage }) },
  "plan/read-page": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, tabId: finite, as: nullable(oneOf(...SURFACES, "uncounted")) }),
  },
  "plan/site-today": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({
      ...{ token, child: decodeChildId, tabId: nullable(finite) },
      ...{ site: decodeSiteId, surface: oneOf(...SURFACES), as: nullable(oneOf("open", "closed")) },
    }),
  },
  "plan/own-site": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, tabId: nullable(finite), site: decodeSiteId, on: truth }),
  },
  "plan/keep": { tier: "parent", bearing: "loosens", decode: onlyToken },
  "seal/renew": { tier: "parent", bearing: "loosens", decode: onlyToken },
  "grant/give": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, request: nullable(decodeRequestId), ...given }),
  },
  "grant/page": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({
      ...{ token, child: decodeChildId, tabId: finite },
      ...{ on: truth, pastBedtime: truth, request: nullable(decodeRequestId) },
    }),
  },
  "grant/foresee": { tier: "parent", bearing: "reads", decode: shapeOf({ token, child: decodeChildId, ...given }) },
  "request/answer": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, request: decodeRequestId, answer: decodeReply }),
  },
  "codes/make": { tier: "parent", bearing: "loosens", decode: onlyToken },
  "grant/undo": { tier: "parent", bearing: "tightens", decode: shapeOf({ token, grant: text }) },
  "clock/confirm": { tier: "parent", bearing: "loosens", decode: onlyToken },
  "pause/set": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, on: truth }) },
  "turn/start": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, minutes: nullable(oneOf(15, 30, 60)) }),
  },
  "people/view": { tier: "parent", bearing: "reads", decode: onlyToken },
  "people/child": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, ...ENTERED_CHILD, child: nullable(decodeChildId) }),
  },
  "people/child-remove": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, child: decodeChildId }) },
  "people/code": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, child: decodeChildId, code: nullable(decodeTypedCode) }),
  },
  "people/grown-up": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, grownUp: nullable(decodeGrownUpId), name: shortText(40), pin: nullable(secret) }),
  },
  "people/grown-up-remove": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, grownUp: decodeGrownUpId }),
  },
  "people/use": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, use: oneOf("shared", "children") }) },
  "guest/open": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, sites: decodeGuestSites }) },
  "door/new-code": { tier: "parent", bearing: "loosens", decode: onlyToken },
  "door/code-at-hand": { tier: "parent", bearing: "loosens", decode: onlyToken },
};
