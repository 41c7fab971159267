import { decodeRequest } from "../asking/decode-request.ts";
import { decodeBirthdayAnswer } from "../birthday/decode-birthday-answer.ts";
import { decodeDate } from "../decode-date.ts";
import {
  DecodeError,
  finite,
  listOf,
  mapped,
  nullable,
  oneOf,
  shapeOf,
  text,
  wholeWithin,
  type Decoder,
} from "../decode.ts";
import { decodeDoorRecord, type DoorRecord } from "../door/door-record.ts";
import { decodeJournalEvent } from "../journal/decode-journal-event.ts";
import { SECONDS_OF_HOUR } from "../ledger/bits.ts";
import { LEDGER_SURFACES } from "../ledger/ledger-surface.ts";
import { decodeLessToday } from "../less-today/decode-less-today.ts";
import { decodeGrant } from "../plan/decode-grant.ts";
import { decodeChildId } from "../plan/decode-household.ts";
import { decodeSiteId } from "../plan/decode-plan.ts";
import { decodeClosedDay } from "../record/decode-closed-day.ts";
import { QUARTER_SECONDS } from "../record/day-totals.ts";
import { decodeForgettings } from "../record/forgetting.ts";
import { packDay } from "../record/pack-day.ts";
import { unpackDay } from "../record/unpack-day.ts";
import { decodeEndingsGiven } from "../verdict/decode-endings-given.ts";
import type { BackupHead, BackupPart, DayRow, HourRow, RecordRows, RowKind, SignedHousehold } from "./backup-part.ts";
import { ROW_KINDS } from "./row-kinds.ts";
import { withoutWords } from "./without-words.ts";

/** More in one part than we write, and few enough to be read at once. */
const MOST_ROWS = 5000;
/** Children come and go; twelve at a time. */
const MOST_OF_CHILDREN = 200;
/** A stranger's file must not make a secret take minutes to try. Ours has a million. */
const MOST_ITERATIONS = 10_000_000;
/** Hours since the epoch that any household will see (the year 2500 ends before). */
const MOST_HOURS = 5_000_000;

const signature = text;

const lock: Decoder<DoorRecord> = (value, at) => {
  const record = decodeDoorRecord(value, at);
  for (const { iterations } of [record.pins, record.recovery])
    if (iterations > MOST_ITERATIONS)
      throw new DecodeError(`${at}: at most ${MOST_ITERATIONS} iterations were expected.`);
  return record;
};

const head = shapeOf<BackupHead>({
  kind: oneOf("head"),
  madeAtMs: finite,
  lock,
  household: shapeOf<SignedHousehold>({ text, signature, count: wholeWithin(0, 2_000_000_000) }),
  birthdays: nullable(shapeOf({ answers: listOf(decodeBirthdayAnswer), signature })),
  firstDays: listOf(shapeOf({ child: decodeChildId, date: decodeDate }), MOST_OF_CHILDREN),
  endings: listOf(shapeOf({ child: decodeChildId, given: decodeEndingsGiven }), MOST_OF_CHILDREN),
  forgettings: decodeForgettings,
  lessToday: listOf(shapeOf({ child: decodeChildId, less: decodeLessToday }), MOST_OF_CHILDREN),
});

const surface = oneOf(...LEDGER_SURFACES);
const utcHour = wholeWithin(0, MOST_HOURS);
const secondsOfQuarter = wholeWithin(1, QUARTER_SECONDS);

const base64: Decoder<Uint8Array> = (value, at) => {
  const written = text(value, at);
  try {
    return Uint8Array.fromBase64(written);
  } catch {
    throw new DecodeError(`${at}: bytes in base64 were expected.`);
  }
};

const bits: Decoder<Uint8Array> = (value, at) => {
  const bytes = base64(value, at);
  if (bytes.length !== SECONDS_OF_HOUR / 8) throw new DecodeError(`${at}: the seconds of an hour were expected.`);
  return bytes;
};

const hour: Decoder<HourRow> = (value, at) => {
  if (!Array.isArray(value) || value.length !== 5) throw new DecodeError(`${at}: five values were expected.`);
  return {
    child: decodeChildId(value[0], `${at}[0]`),
    site: decodeSiteId(value[1], `${at}[1]`),
    surface: surface(value[2], `${at}[2]`),
    utcHour: utcHour(value[3], `${at}[3]`),
    bits: bits(value[4], `${at}[4]`),
  };
};

const day: Decoder<DayRow> = (value, at) => {
  if (!Array.isArray(value) || value.length !== 6) throw new DecodeError(`${at}: six values were expected.`);
  const child = decodeChildId(value[0], `${at}[0]`);
  const lengths = base64(value[3], `${at}[3]`);
  const quarters = base64(value[4], `${at}[4]`);
  const seconds = Uint16Array.from(listOf(secondsOfQuarter, quarters.length)(value[5], `${at}[5]`));
  // Unpacked once, so that whatever is stored can be unpacked again.
  return { child, ...packDay(unpackDay({ utcDay: value[1], names: value[2], lengths, quarters, seconds }, at)) };
};

const ROWS: { readonly [K in RowKind]: Decoder<RecordRows[K]> } = {
  hours: hour,
  days: day,
  closed: decodeClosedDay,
  grants: decodeGrant,
  // Whatever a file says, nobody's own words come in.
  requests: mapped(decodeRequest, withoutWords),
  journal: decodeJournalEvent,
};

/** A part of a backup as it was parsed from JSON; throws with the place of what is wrong. */
export const decodeBackupPart: Decoder<BackupPart> = (value, at) => {
  if (typeof value !== "object" || value === null || !("kind" in value))
    throw new DecodeError(`${at}: a part of a backup was expected.`);
  const kind = oneOf("head", "end", ...ROW_KINDS)(value.kind, `${at}.kind`);
  if (kind === "head") return head(value, at);
  if (kind === "end") return shapeOf({ kind: oneOf(kind), signature })(value, at);
  const rows: Decoder<readonly unknown[]> = listOf<unknown>(ROWS[kind], MOST_ROWS);
  return shapeOf({ kind: oneOf(kind), rows })(value, at) as BackupPart;
};
