import { SURFACES } from "#domain/catalogue/surface";
import { decodeAskedMinutes, decodePurpose } from "#domain/asking/decode-request";
import { DecodeError, nullable, oneOf, shapeOf, text, truth, wholeWithin, within, type Decoder } from "#domain/decode";
import { CODES_AT_ONCE } from "#domain/door/phone-codes";
import { decodeAnswerKind, decodeBirthdayAge } from "#domain/birthday/decode-birthday-answer";
import { decodeTypedCode } from "#domain/door/child-code";
import { LESS_ASKED } from "#domain/less-today/decode-less-today";
import { decodeGuestSites } from "#domain/plan/guest-pass";
import { decodeGrantScope } from "#domain/plan/decode-grant";
import { decodeSiteId } from "#domain/plan/decode-plan";
import { decodeInstant } from "./decode-instant.ts";
import { decodeTimeZone } from "./decode-time-zone.ts";
import { orElse } from "./or-else.ts";
import type { Moment, Presence, ScenarioEvent } from "./scenario.ts";

const KINDS = [
  "presence",
  "worker-killed",
  "browser-restarted",
  "clock-moved",
  "zone-changed",
  "grant",
  "pin",
  "pause",
  "turn",
  "turn-over",
  "choose",
  "away",
  "lock",
  "guest",
  "request",
  "take-back",
  "wrongly-closed",
  "answer",
  "spare",
  "codes",
  "code",
  "less",
  "birthday",
  "site-today",
  "goes-on",
] as const;
type Kind = (typeof KINDS)[number];

const number = wholeWithin(1, 1000);
const TEN_YEARS = 10 * 366 * 24 * 60;
const url: Decoder<string> = (value, at) => {
  const address = text(value, at);
  if (!/^https?:\/\/./i.test(address) || !URL.canParse(address))
    throw new DecodeError(`${at}: an address such as https://www.youtube.com/ was expected.`);
  return address;
};

/** What belongs to each kind of moment beside `kind` and `at`. */
type Fields = { readonly [K in Moment["kind"]]: Readonly<Record<string, Decoder<unknown>>> };
const momentsOf = (instant: Decoder<number>): Fields => ({
  "worker-killed": {},
  "browser-restarted": {},
  "clock-moved": { byMinutes: within(-TEN_YEARS, TEN_YEARS) },
  "zone-changed": { to: decodeTimeZone },
  grant: {
    minutes: orElse(nullable(within(1, 240)), null),
    until: orElse(nullable(instant), null),
    scope: orElse(decodeGrantScope, { site: "all", surface: "all" }),
    pastBedtime: orElse(truth, false),
    child: orElse(nullable(text), null),
  },
  request: {
    minutes: decodeAskedMinutes,
    purpose: orElse(decodePurpose, "because"),
    tab: orElse(nullable(number), null),
  },
  "take-back": {},
  "wrongly-closed": { tab: number },
  answer: { yes: truth, minutes: orElse(nullable(within(1, 240)), null) },
  spare: {},
  codes: {},
  code: { which: wholeWithin(1, CODES_AT_ONCE) },
  pin: { pin: text },
  pause: { on: truth },
  turn: { minutes: nullable(oneOf(15, 30, 60)) },
  "turn-over": {},
  choose: { child: nullable(text), code: orElse(nullable(decodeTypedCode), null) },
  away: { minutes: within(1, 1440) },
  lock: {},
  guest: { sites: decodeGuestSites },
  less: LESS_ASKED,
  "goes-on": { tab: number, to: url },
  birthday: {
    age: decodeBirthdayAge,
    answer: decodeAnswerKind,
    sites: orElse(decodeGuestSites, []),
    minutes: orElse(truth, false),
    child: orElse(nullable(text), null),
  },
  "site-today": {
    site: decodeSiteId,
    surface: orElse(oneOf(...SURFACES), "feed"),
    as: nullable(oneOf("open", "closed")),
    child: orElse(nullable(text), null),
  },
});

function kindOf(value: unknown, at: string): Kind {
  if (typeof value !== "object" || value === null || !("kind" in value))
    throw new DecodeError(`${at}.kind: what happens was expected.`);
  return oneOf(...KINDS)(value.kind, `${at}.kind`);
}

/** One event of a scenario; its times are read in the family's zone. */
export const decodeEvent =
  (timeZone: string): Decoder<ScenarioEvent> =>
  (value, at) => {
    const kind = kindOf(value, at);
    const instant = decodeInstant(timeZone);
    if (kind !== "presence") {
      const moment = shapeOf<Moment>({ kind: oneOf(kind), at: instant, ...momentsOf(instant)[kind] } as never)(
        value,
        at,
      );
      if (moment.kind === "grant" && moment.minutes !== null && moment.until !== null)
        throw new DecodeError(`${at}.until: minutes or a time was expected, not both.`);
      return moment;
    }
    return shapeOf<Presence>({
      kind: oneOf("presence"),
      url,
      from: instant,
      to: instant,
      tab: number,
      window: orElse(number, 1),
      audible: orElse(truth, false),
      happening: orElse(nullable(oneOf("text", "video", "call")), null),
      shows: orElse(nullable(oneOf(...SURFACES)), null),
      frame: orElse(nullable(url), null),
    })(value, at);
  };
