import { DecodeError, matching, type Decoder } from "#domain/decode";

const written = matching(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/,
  "a time such as 2026-11-23T16:05 or 2026-11-23T16:05:30",
);

/** A date and time as the family's clock shows it. */
export const decodeLocalTime: Decoder<string> = (value, at) => {
  const local = written(value, at);
  try {
    return Temporal.PlainDateTime.from(local, { overflow: "reject" }).toString();
  } catch {
    throw new DecodeError(`${at}: ${local} is no date and time.`);
  }
};

/** The same as an instant, epoch milliseconds. */
export const decodeInstant =
  (timeZone: string): Decoder<number> =>
  (value, at) =>
    Temporal.PlainDateTime.from(decodeLocalTime(value, at)).toZonedDateTime(timeZone).epochMilliseconds;
