import { CSV_COLUMNS } from "./csv-days.ts";

/** So that spreadsheets read the letters of every language. */
const BYTE_ORDER_MARK = "\ufeff";

/** The pieces of a table of such days, as RFC 4180 has it. */
export const writeCsv = (days: readonly string[]): readonly string[] => [
  `${BYTE_ORDER_MARK}${CSV_COLUMNS}\r\n`,
  ...days,
];
