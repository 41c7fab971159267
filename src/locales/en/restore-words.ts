import { pluralOf } from "../shared/plural.ts";
import { LOCALE } from "./format.ts";

const plural = pluralOf(LOCALE);
const UNCHANGED = "Nothing was changed.";

/** A backup that comes in: in Settings, and on the first screen of the first run. */
export const restoreWords = {
  title: "Restore a backup",
  lead: "What would change is shown first.",
  choose: "Choose the file of a backup",
  reading: "Reading the file",
  restoring: "Restoring",
  percent: (done: number): string => `${Math.floor(done * 100)} %`,
  cancel: "Cancel",
  passphrase: "Passphrase of the file",
  open: "Open the file",
  secret: "A PIN or the recovery code of the family in the backup",
  secretLine: "As they were when it was made.",
  see: "See what would change",
  wrongSecret: "That's neither a PIN of this backup nor its recovery code.",
  madeAt: (at: string): string => `Made on ${at}.`,
  children: {
    added: (name: string): string => `${name} is added.`,
    removed: (name: string): string => `${name} is taken out of the family.`,
    same: (name: string): string => `${name}'s plan stays as it is.`,
    changed: (name: string): string => `${name}'s plan changes:`,
  },
  days: (count: number): string =>
    plural(count, { one: "The record of # day comes along.", other: "The record of # days comes along." }),
  union: "Minutes that were watched here stay watched.",
  opensWithPin: "From then on the PIN of the backup opens it.",
  opensFor: (names: string): string => `From then on it opens with the PIN of ${names}.`,
  changesLock: "The PINs and the recovery code of now open nothing any more.",
  restore: "Restore it",
  drop: "Leave everything as it is",
  done: "Restored. It holds from now on.",
  problems: {
    "too-large": (megabytes: number): string => `A backup has at most ${megabytes} megabytes. ${UNCHANGED}`,
    unreadable: `This file is damaged or cut off: it can't be read to its end. ${UNCHANGED}`,
    foreign: `This is no backup of Porchlight. ${UNCHANGED}`,
    newer: `A newer Porchlight made this backup. Update this one, and choose the file again. ${UNCHANGED}`,
    damaged: (place: string): string => `This file is damaged at ${place}. ${UNCHANGED}`,
    "wrong-passphrase": "That passphrase doesn't open it.",
    "not-theirs": `This is a backup of another family than the one that was here. ${UNCHANGED}`,
    incomplete: `Parts of this backup are missing. ${UNCHANGED}`,
    changed: `This file isn't what was written: something in it was changed since. ${UNCHANGED}`,
  },
} as const;
