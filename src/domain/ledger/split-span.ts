import { SECONDS_OF_HOUR } from "./bits.ts";

/** A piece of a span inside one UTC hour: `[from, to)` seconds of that hour, 0 to 3600. */
export type HourPiece = { readonly utcHour: number; readonly from: number; readonly to: number };

/** Cuts `[fromSecond, toSecond)` (whole epoch seconds) at every full UTC hour, in order; nothing for an empty span. */
export function splitSpan(fromSecond: number, toSecond: number): readonly HourPiece[] {
  const pieces: HourPiece[] = [];
  for (let at = fromSecond; at < toSecond;) {
    const utcHour = Math.floor(at / SECONDS_OF_HOUR);
    const hourStart = utcHour * SECONDS_OF_HOUR;
    const end = Math.min(toSecond, hourStart + SECONDS_OF_HOUR);
    pieces.push({ utcHour, from: at - hourStart, to: end - hourStart });
    at = end;
  }
  return pieces;
}
