import { wholeWithin, type Decoder } from "../../domain/decode.ts";

export type Counted<T> = { readonly count: number; readonly body: T };

/** Twice as far as a count beside the database is read: one that somebody set to its end does not stop the next document. */
const decodeCount = wholeWithin(1, 2_000_000_000);

/** A signed document with its count beside it; 0 where 0.1 wrote it, which counted none. */
export const decodeCounted =
  <T>(decodeBody: Decoder<T>): Decoder<Counted<T>> =>
  (value, at) => {
    if (typeof value !== "object" || value === null || !("count" in value))
      return { count: 0, body: decodeBody(value, at) };
    const { count, ...body } = value;
    return { count: decodeCount(count, `${at}.count`), body: decodeBody(body, at) };
  };

/** What such a document's signature stands under. */
export const countedText = (text: string, count: number): string =>
  count === 0 ? text : JSON.stringify([count, text]);
