import type { RecordRows, RowKind } from "./backup-part.ts";
import { withoutWords } from "./without-words.ts";

const WRITTEN: { readonly [K in RowKind]: (row: RecordRows[K]) => unknown } = {
  // As five values in a row: their names would be half of the file.
  hours: ({ child, site, surface, utcHour, bits }) => [child, site, surface, utcHour, bits.toBase64()],
  days: ({ child, utcDay, names, lengths, quarters, seconds }) => [
    ...[child, utcDay, names, lengths.toBase64(), quarters.toBase64()],
    [...seconds],
  ],
  closed: (day) => day,
  grants: (grant) => grant,
  requests: withoutWords,
  journal: (event) => event,
};

/** Rows of one kind as a part of a backup: JSON in one line, which `decodeBackupPart` reads again. */
export const writeBackupRows = <K extends RowKind>(kind: K, rows: readonly RecordRows[K][]): string =>
  JSON.stringify({ kind, rows: rows.map(WRITTEN[kind]) });
