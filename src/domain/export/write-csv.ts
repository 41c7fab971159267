import { CSV_COLUMNS } from "./csv-lines.ts";

/** So that spreadsheets read the letters of every language. */
const BYTE_ORDER_MARK = "\ufeff";

/** The pieces of a table, as RFC 4180 has it. */
export const writeCsv = (lines: readonly string[]): readonly string[] => [
  `${BYTE_ORDER_MARK}${CSV_COLUMNS}\r\n`,
  ...lines.map((line) => `${line}\r\n`),
];
