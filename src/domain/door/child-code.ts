import { matching, shapeOf, shortText, wholeWithin, type Decoder } from "../decode.ts";

/**
 * A child's own four digits, as PBKDF2-SHA-256 of them; texts are base64. It keeps siblings from each other's time by
 * mistake and is no lock: whoever copies the files tries ten thousand codes in minutes.
 */
export type ChildCode = { readonly salt: string; readonly iterations: number; readonly hash: string };

export const decodeChildCode: Decoder<ChildCode> = shapeOf<ChildCode>({
  salt: shortText(64),
  iterations: wholeWithin(1, 10_000_000),
  hash: shortText(64),
});

/** The four digits as they are typed. */
export const decodeTypedCode: Decoder<string> = matching(/^\d{4}$/, "four digits");
