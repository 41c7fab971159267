import { decodeAskedMinutes, decodePurpose } from "../asking/decode-request.ts";
import { SURFACES } from "../catalogue/surface.ts";
import { decodeAnswerKind } from "../birthday/decode-birthday-answer.ts";
import { finite, mapped, matching, nullable, oneOf, shapeOf, shortText, text, truth, type Decoder } from "../decode.ts";
import { grownUpId } from "../ids.ts";
import { decodeChildId, decodeLanguage } from "../plan/decode-household.ts";
import { decodeSiteId } from "../plan/decode-plan.ts";
import { RULE_PARTS } from "../plan/rule-parts.ts";
import { HELD_BECAUSE } from "../signup/claim.ts";
import { decodeBreakKind } from "../seal/decode-chain-report.ts";
import { decodeKeptFor } from "../record/retention.ts";
import { BLOCK_REASONS } from "../verdict/verdict.ts";
import type { JournalDetail, JournalEvent } from "./journal-event.ts";

type Kind = JournalDetail["kind"];
type Of<K extends Kind> = Extract<JournalEvent, { kind: K }>;
type FieldsOf<K extends Kind> = { readonly [F in keyof Omit<Of<K>, "kind" | "atMs">]: Decoder<Of<K>[F]> };

const child = decodeChildId;
const site = decodeSiteId;
const by = mapped(matching(/^[A-Za-z0-9-]{1,64}$/, "an id"), grownUpId);
const purpose = nullable(decodePurpose);
const zone = shortText(64);
const version = matching(/^\d{1,5}(?:\.\d{1,5}){0,3}$/, "a version such as 1.2.0");

/** What belongs to each kind beside `kind` and `atMs`. A new kind does not compile until it stands here. */
const FIELDS: { readonly [K in Kind]: FieldsOf<K> } = {
  "set-up-finished": {},
  blocked: { child, site, surface: oneOf(...SURFACES), reason: oneOf(...BLOCK_REASONS) },
  finished: { child, site, ending: oneOf("text", "video", "call") },
  granted: { child, minutes: nullable(finite), by },
  "minutes-taken": { child, minutes: finite, by: oneOf("code", "spare") },
  asked: { child, what: oneOf("time", "wrongly-closed", "signup"), minutes: decodeAskedMinutes, purpose },
  answered: { child, answer: oneOf("yes", "no", "taken-back"), minutes: nullable(finite), purpose },
  "grant-taken-back": { child, minutes: nullable(finite) },
  "rules-changed": { child, what: oneOf("daily-minutes", "plan"), from: nullable(finite), to: nullable(finite), by },
  "plan-changed": {
    child,
    part: oneOf(...RULE_PARTS),
    direction: oneOf("looser", "stricter", "both"),
    from: nullable(finite),
    to: nullable(finite),
    by,
  },
  "less-today": { child, minutes: nullable(finite), closed: finite },
  "less-taken-back": { child, by },
  "birthday-answered": { child, age: finite, answer: decodeAnswerKind, sitesOpened: finite, by },
  "calendar-changed": { looser: truth, by },
  "child-added": { child },
  "child-changed": { child },
  "child-removed": { child },
  chosen: { child: nullable(child) },
  "wrong-code": { child },
  "grown-up-added": { grownUp: by, by },
  "grown-up-removed": { grownUp: by, by },
  "pin-set": { grownUp: by, by },
  "language-changed": { to: decodeLanguage, by },
  "use-changed": { to: oneOf("shared", "children"), by },
  "guest-opened": { sites: finite, minutes: finite, by },
  paused: { on: truth },
  "turn-started": { by, minutes: nullable(finite) },
  "turn-ended": {},
  "wrong-pin": { tries: finite },
  "wrong-backup-secret": { tries: finite },
  "recovery-code-used": {},
  "clock-changed": { byMs: finite },
  "zone-changed": { from: zone, to: zone },
  "curtain-removed": { site },
  "guard-silent": { site },
  "access-changed": { what: oneOf("hosts", "private-windows", "everywhere"), allowed: truth },
  "was-off": { fromMs: finite, toMs: finite },
  "document-refused": { store: oneOf("household", "pause", "clock") },
  "account-made": { child, site },
  "signup-held": { child, site, because: oneOf(...HELD_BECAUSE) },
  "chain-broken": { what: decodeBreakKind, fromMs: finite, toMs: finite },
  "chain-begun": {},
  purged: { minutesBeforeMs: nullable(finite), journalBeforeMs: nullable(finite), records: finite, events: finite },
  forgotten: { what: oneOf("week", "everything"), child: nullable(child), fromMs: finite, toMs: finite, by },
  "retention-changed": { what: oneOf("minutes", "journal"), from: decodeKeptFor, to: decodeKeptFor, by },
  "version-updated": { from: version, to: version },
  restored: { days: finite, by },
  "backed-up": { sealed: truth, by },
  exported: { as: oneOf("csv", "json"), by },
};

const isKind = (name: string): name is Kind => Object.hasOwn(FIELDS, name);

/** A stored event; throws with the place of what is wrong. */
export const decodeJournalEvent: Decoder<JournalEvent> = (value, at) => {
  if (typeof value !== "object" || value === null || !("kind" in value))
    throw new TypeError(`${at}: an event was expected.`);
  const kind = text(value.kind, `${at}.kind`);
  if (!isKind(kind)) throw new TypeError(`${at}.kind: ${kind} is no kind of event.`);
  const shape = { kind: oneOf(kind), atMs: finite, ...FIELDS[kind] };
  return shapeOf(shape)(value, at) as JournalEvent;
};
