import { MOST_PARTS } from "#domain/backup/backup-file";
import { decodeBackupPlace } from "#domain/backup/backup-place";
import type { StagedPart } from "#domain/backup/decode-staged";
import { STAGED_PART } from "#domain/backup/decode-written-part";
import { decodeKeptFor } from "#domain/record/retention";
import { decodeRecordSpan } from "#domain/record/decode-record-span";
import { finite, listOf, nullable, oneOf, shapeOf, shortText, truth } from "#domain/decode";
import { decodeExportPlace } from "#domain/export/export-place";
import { decodeChildId } from "#domain/plan/decode-household";
import type { MessageRule } from "./message-rule.ts";
import type { RecordProtocol } from "./record-protocol.ts";

type RecordMessages = { readonly [N in keyof RecordProtocol]: MessageRule<N> };

const token = shortText(100);
const onlyToken = shapeOf<{ token: string }>({ token });
const secret = shortText(200);
/** Longer than any list that a person keeps. */
const MOST_LETTERS = 500_000;
const askedBackup = { snapshot: nullable(finite), secret: nullable(secret) };
const decodeStagedPart = shapeOf<StagedPart>(STAGED_PART);

/** What `messages.ts` says of each, for the messages about the record. */
export const RECORD_MESSAGES: RecordMessages = {
  "setup/restore-put": { tier: "own", bearing: "begins", decode: decodeStagedPart },
  "setup/restore-look": { tier: "own", bearing: "begins", decode: shapeOf(askedBackup) },
  "setup/restore": { tier: "own", bearing: "begins", decode: shapeOf(askedBackup) },
  "my-record/days": { tier: "own", bearing: "reads", decode: decodeRecordSpan({ detail: truth }) },
  "my-record/journal": { tier: "own", bearing: "reads", decode: decodeRecordSpan({}) },
  "record/days": {
    tier: "parent",
    bearing: "reads",
    decode: decodeRecordSpan({ token, child: decodeChildId, detail: truth }),
  },
  "record/journal": {
    tier: "parent",
    bearing: "reads",
    decode: decodeRecordSpan({ token, child: nullable(decodeChildId) }),
  },
  "record/keeping": { tier: "parent", bearing: "reads", decode: onlyToken },
  "record/keep": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, what: oneOf("minutes", "journal"), keptFor: decodeKeptFor }),
  },
  "record/forget": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, what: oneOf("week", "everything"), child: nullable(decodeChildId) }),
  },
  "record/export": {
    tier: "parent",
    bearing: "reads",
    decode: shapeOf({
      ...{ token, child: nullable(decodeChildId) },
      ...{ as: oneOf("csv", "json"), at: nullable(decodeExportPlace) },
    }),
  },
  "plan/import": {
    tier: "parent",
    bearing: "reads",
    decode: shapeOf({ token, child: decodeChildId, text: shortText(MOST_LETTERS) }),
  },
  "backup/view": { tier: "parent", bearing: "reads", decode: onlyToken },
  "backup/part": { tier: "parent", bearing: "reads", decode: shapeOf({ token, at: nullable(decodeBackupPlace) }) },
  "backup/end": {
    tier: "parent",
    bearing: "loosens",
    decode: shapeOf({ token, prints: listOf(shortText(64), MOST_PARTS), sealed: truth }),
  },
  "backup/later": { tier: "parent", bearing: "reads", decode: onlyToken },
  "restore/put": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, ...STAGED_PART }) },
  "restore/look": { tier: "parent", bearing: "reads", decode: shapeOf({ token, ...askedBackup }) },
  "restore/do": { tier: "parent", bearing: "loosens", decode: shapeOf({ token, ...askedBackup }) },
  "restore/drop": { tier: "parent", bearing: "reads", decode: onlyToken },
};
