import { oneOf, wholeWithin, type Decoder } from "#domain/decode";
import { LEDGER_SURFACES } from "#domain/ledger/ledger-surface";
import type { LedgerRecord } from "#domain/ledger/usage";
import { decodeSiteId } from "#domain/plan/decode-plan";

const BYTES_OF_AN_HOUR = 450;

/** Hours since the epoch that any household will see (the year 2500 ends before). */
const MOST_HOURS = 5_000_000;

const surface = oneOf(...LEDGER_SURFACES);
const hour = wholeWithin(0, MOST_HOURS);

const bits: Decoder<Uint8Array> = (value, at) => {
  if (value instanceof Uint8Array && value.length === BYTES_OF_AN_HOUR) return value;
  throw new TypeError(`${at}: ${BYTES_OF_AN_HOUR} bytes were expected.`);
};

/** A stored record without its child; throws with the place of what is wrong. */
export const decodeLedgerRecord: Decoder<LedgerRecord> = (value, at) => {
  if (typeof value !== "object" || value === null) throw new TypeError(`${at}: a record was expected.`);
  const stored = value as Partial<Record<keyof LedgerRecord, unknown>>;
  return {
    site: decodeSiteId(stored.site, `${at}.site`),
    surface: surface(stored.surface, `${at}.surface`),
    utcHour: hour(stored.utcHour, `${at}.utcHour`),
    bits: bits(stored.bits, `${at}.bits`),
  };
};
