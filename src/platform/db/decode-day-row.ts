import type { DayRow } from "#domain/backup/backup-part";
import type { Decoder } from "#domain/decode";
import { decodeChildId } from "#domain/plan/decode-household";
import { packDay } from "#domain/record/pack-day";
import { decodeStoredDay } from "./decode-stored-day.ts";

/** A stored day with its child; throws with the place of what is wrong. */
export const decodeDayRow: Decoder<DayRow> = (value, at) => {
  const day = packDay(decodeStoredDay(value, at));
  const child = typeof value === "object" && value !== null && "child" in value ? value.child : undefined;
  return { child: decodeChildId(child, `${at}.child`), ...day };
};
