import { DecodeError, matching, type Decoder } from "./decode.ts";

const written = matching(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2015-05-04");

/** A date that there is, `YYYY-MM-DD`. */
export const decodeDate: Decoder<string> = (value, at) => {
  const date = written(value, at);
  try {
    return Temporal.PlainDate.from(date, { overflow: "reject" }).toString();
  } catch {
    throw new DecodeError(`${at}: a date such as 2015-05-04 was expected.`);
  }
};
