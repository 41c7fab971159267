import { DecodeError, finite, oneOf, shapeOf, shortText, type Decoder } from "../decode.ts";
import type { RowKind } from "./backup-part.ts";
import { ROW_KINDS } from "./row-kinds.ts";

/** The key of a stored record. */
export type RowKey = string | number | readonly (string | number)[];

/** Where the next part of a backup begins: after this record of this kind; null is before the first. */
export type BackupPlace = { readonly kind: RowKind; readonly after: RowKey | null };

const MOST_KEY_PARTS = 6;
const word: Decoder<string | number> = (value, at) =>
  typeof value === "number" ? finite(value, at) : shortText(300)(value, at);

const after: Decoder<RowKey | null> = (value, at) => {
  if (value === null) return null;
  if (!Array.isArray(value)) return word(value, at);
  if (value.length > MOST_KEY_PARTS) throw new DecodeError(`${at}: a key was expected.`);
  return value.map((one, index) => word(one, `${at}[${index}]`));
};

export const decodeBackupPlace: Decoder<BackupPlace> = shapeOf<BackupPlace>({ kind: oneOf(...ROW_KINDS), after });
