import { finite, listOf, nullable, shapeOf, text } from "../decode.ts";
import type { ChildId } from "../ids.ts";
import { clearSeconds, SECONDS_OF_HOUR } from "../ledger/bits.ts";
import type { LedgerRecord } from "../ledger/usage.ts";
import { decodeChildId } from "../plan/decode-household.ts";

/**
 * A stretch of the record that a parent forgot, `[fromMs, toMs)` in stamps, of one child or (null) of every one. It stands until
 * the last of it is destroyed: what a budget still counts must be there until it does not, and shows nowhere meanwhile.
 */
export type Forgetting = {
  readonly child: ChildId | null;
  readonly fromMs: number;
  readonly toMs: number;
  /** What the parent signed, for the stones that are left in the chain. */
  readonly order: string;
  readonly signature: string;
};

export const decodeForgettings = listOf(
  shapeOf<Forgetting>({ child: nullable(decodeChildId), fromMs: finite, toMs: finite, order: text, signature: text }),
);

/** The hours without the seconds of that stretch. */
export function withoutForgotten(
  records: readonly LedgerRecord[],
  { fromMs, toMs }: Forgetting,
): readonly LedgerRecord[] {
  return records.flatMap((record) => {
    const startSecond = record.utcHour * SECONDS_OF_HOUR;
    const [from, to] = [fromMs / 1000 - startSecond, toMs / 1000 - startSecond];
    if (to <= 0 || from >= SECONDS_OF_HOUR) return [record];
    const bits = clearSeconds(record.bits, from, to);
    return bits === null ? [] : [{ ...record, bits }];
  });
}
