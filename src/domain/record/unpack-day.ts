import { DecodeError, listOf, shapeOf, text, wholeWithin, type Decoder } from "../decode.ts";
import { QUARTER_SECONDS, QUARTERS_OF_DAY, type DayTotals } from "./day-totals.ts";
import type { PackedDay } from "./pack-day.ts";

/** Days since the epoch that any household will see (the year 2500 ends before). */
const MOST_DAYS = 200_000;
/** No day has so many places and groups. */
const MOST_NAMES = 5000;

const bytes: Decoder<Uint8Array> = (value, at) => {
  if (value instanceof Uint8Array) return value;
  throw new DecodeError(`${at}: bytes were expected.`);
};
const pairsOfBytes: Decoder<Uint16Array> = (value, at) => {
  if (value instanceof Uint16Array) return value;
  throw new DecodeError(`${at}: numbers of two bytes were expected.`);
};
const packed = shapeOf<PackedDay>({
  utcDay: wholeWithin(0, MOST_DAYS),
  names: listOf(text, MOST_NAMES),
  lengths: bytes,
  quarters: bytes,
  seconds: pairsOfBytes,
});

/** What `packDay` made; throws with the place of what is wrong. */
export const unpackDay: Decoder<DayTotals> = (value, at) => {
  const { utcDay, names, lengths, quarters, seconds } = packed(value, at);
  const rows = new Map<string, Uint16Array>();
  let next = 0;
  for (const [index, name] of names.entries()) {
    const row = new Uint16Array(QUARTERS_OF_DAY);
    for (const end = next + (lengths[index] ?? 0); next < end; next += 1) {
      const [quarter, ofQuarter] = [quarters[next] ?? QUARTERS_OF_DAY, seconds[next] ?? 0];
      if (quarter >= QUARTERS_OF_DAY || ofQuarter === 0 || ofQuarter > QUARTER_SECONDS)
        throw new DecodeError(`${at}: a quarter of ${name} was expected.`);
      row[quarter] = ofQuarter;
    }
    rows.set(name, row);
  }
  const isWhole = lengths.length === names.length && quarters.length === next && seconds.length === next;
  if (isWhole && rows.size === names.length) return { utcDay, rows };
  throw new DecodeError(`${at}: as many quarters as its rows have were expected.`);
};
