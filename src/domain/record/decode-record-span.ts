import { decodeDate } from "../decode-date.ts";
import { DecodeError, shapeOf, type Decoder } from "../decode.ts";

/** Nobody reads more at once; ten years are read part by part, so that each part can be the last. */
const MOST_DAYS = 400;

/** Dates from and to, in this order and not too far apart, with `fields` beside them. */
export function decodeRecordSpan<T extends object>(fields: {
  readonly [K in keyof T]: Decoder<T[K]>;
}): Decoder<T & { readonly from: string; readonly to: string }> {
  const shape = shapeOf<{ from: string; to: string }>({ ...fields, from: decodeDate, to: decodeDate });
  return (value, at) => {
    const span = shape(value, at) as T & { readonly from: string; readonly to: string };
    const { days } = Temporal.PlainDate.from(span.from).until(span.to, { largestUnit: "days" });
    if (days < 0 || days >= MOST_DAYS)
      throw new DecodeError(`${at}: at most ${MOST_DAYS} days in their order were expected.`);
    return span;
  };
}
