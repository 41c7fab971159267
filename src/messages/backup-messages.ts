import { MOST_PARTS } from "#domain/backup/backup-file";
import { decodeBackupPlace } from "#domain/backup/backup-place";
import type { StagedPart } from "#domain/backup/decode-staged";
import { STAGED_PART } from "#domain/backup/decode-written-part";
import { finite, listOf, nullable, oneOf, shapeOf, shortText, truth } from "#domain/decode";
import { decodeExportPlace } from "#domain/export/export-place";
import { decodeChildId } from "#domain/plan/decode-household";
import type { BackupProtocol } from "./backup-protocol.ts";
import type { MessageTable } from "./message-rule.ts";

const token = shortText(100);
const onlyToken = shapeOf<{ token: string }>({ token });
const secret = shortText(200);
/** Longer than any list that a person keeps. */
const MOST_LETTERS = 500_000;
const askedBackup = { snapshot: nullable(finite), secret: nullable(secret) };
const decodeStagedPart = shapeOf<StagedPart>(STAGED_PART);

/** The messages of exports and backups; `messages.ts` has them in its table. */
export const BACKUP_MESSAGES: Pick<MessageTable, keyof BackupProtocol> = {
  "setup/restore-put": { tier: "own", bearing: "begins", decode: decodeStagedPart },
  "setup/restore-look": { tier: "own", bearing: "begins", decode: shapeOf({ secret: nullable(secret) }) },
  "setup/restore": { tier: "own", bearing: "begins", decode: shapeOf({ secret }) },
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
