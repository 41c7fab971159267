import { DecodeError, shortText, type Decoder } from "#domain/decode";

/** The name of a time zone that this engine knows. */
export const decodeTimeZone: Decoder<string> = (value, at) => {
  const zone = shortText(64)(value, at);
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    throw new DecodeError(`${at}: a time zone such as Europe/Madrid was expected.`);
  }
};
