import { finite, mapped, shapeOf, text, wholeWithin, type Decoder } from "../decode.ts";
import { MOST_SEALS } from "./limits.ts";

/** What a chain begins behind: nothing before it is sealed by it. */
export type ChainStart = {
  /** The last number that was used before. */
  readonly n: number;
  readonly link: Uint8Array;
  /** The key of the last event of the journal before. */
  readonly event: number;
  readonly atMs: number;
};

/** As it is stored: signed under the household key, which alone unseals the first key. */
export type SignedStart = { readonly text: string; readonly sealedKey: string; readonly signature: string };

export const decodeSignedStart: Decoder<SignedStart> = shapeOf<SignedStart>({
  text,
  sealedKey: text,
  signature: text,
});

const decodeLink = mapped(text, (base64) => Uint8Array.fromBase64(base64));

/** What was signed; throws with the place of what is wrong. */
export const decodeChainStart: Decoder<ChainStart> = shapeOf<ChainStart>({
  n: wholeWithin(0, MOST_SEALS),
  link: decodeLink,
  event: wholeWithin(0, MOST_SEALS),
  atMs: finite,
});

export const chainStartText = ({ n, link, event, atMs }: ChainStart): string =>
  JSON.stringify({ n, link: link.toBase64(), event, atMs });
