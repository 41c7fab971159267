import type { HourRow } from "#domain/backup/backup-part";
import type { Decoder } from "#domain/decode";
import { decodeChildId } from "#domain/plan/decode-household";
import { decodeLedgerRecord } from "./decode-ledger-record.ts";

/** A stored record with its child; throws with the place of what is wrong. */
export const decodeHourRow: Decoder<HourRow> = (value, at) => {
  const record = decodeLedgerRecord(value, at);
  const child = typeof value === "object" && value !== null && "child" in value ? value.child : undefined;
  return { child: decodeChildId(child, `${at}.child`), ...record };
};
