import { DecodeError, shapeOf, text, wholeWithin, type Decoder } from "../decode.ts";
import { BACKUP_VERSION, MOST_PARTS } from "./backup-file.ts";
import type { StagedPart } from "./decode-staged.ts";
import type { WrittenPart } from "./read-backup-part.ts";

/** Many times what we write, and less than a message carries. */
const MOST_LETTERS = 16_000_000;

const part: Decoder<string> = (value, at) => {
  const written = text(value, at);
  if (written.length > MOST_LETTERS) throw new DecodeError(`${at}: at most ${MOST_LETTERS} letters were expected.`);
  return written;
};

const written = { version: wholeWithin(1, BACKUP_VERSION), part };

/** A part of a backup as it is kept until it is restored: as a text, of a version that we know. */
export const decodeWrittenPart: Decoder<WrittenPart> = shapeOf<WrittenPart>(written);

/** The fields of a message that brings one. */
export const STAGED_PART: { readonly [K in keyof StagedPart]: Decoder<StagedPart[K]> } = {
  index: wholeWithin(0, MOST_PARTS),
  ...written,
};
