import { listOf, oneOf, shapeOf, shortText, text, wholeWithin, type Decoder } from "../decode.ts";
import { decodeGrantId } from "../plan/decode-grant.ts";

/** So many are made at once, and so many do on one day. */
export const CODES_AT_ONCE = 10;
export const CODES_A_DAY = 2;
/** What one is good for, on the day it is used. */
export const CODE_MINUTES = 15;
/** Eight letters of five bits: 40 bits, behind a million rounds and the waits of a PIN. */
export const CODE_BYTES = 5;
export const CODE_LETTERS = 8;

/**
 * What is stored of them: vouchers that a parent signed when they were made, each sealed under a key that is stretched from
 * its own code. With the codes' one salt a try costs one stretch. One that was used holds `USED` in its voucher's place.
 */
export type PhoneCodes = {
  readonly version: 1;
  readonly salt: string;
  readonly iterations: number;
  readonly sealed: readonly string[];
};

export const decodePhoneCodes: Decoder<PhoneCodes> = shapeOf<PhoneCodes>({
  version: oneOf(1),
  salt: text,
  iterations: wholeWithin(1, 100_000_000),
  sealed: listOf(text, CODES_AT_ONCE),
});

/** The id is its grant's too, so that one voucher never makes two. */
export type Voucher = { readonly id: string; readonly signature: string };
export const decodeVoucher = shapeOf<Voucher>({ id: decodeGrantId, signature: shortText(200) });
export const USED = "used";

/** What a voucher's signature stands under. */
export const voucherText = (id: string): string => JSON.stringify(["voucher", id, CODE_MINUTES]);
