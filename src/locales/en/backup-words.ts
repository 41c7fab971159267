/** Backups and snapshots, in Settings and in Today's line. */
export const backupWords = {
  title: "Backup",
  lead: "One file with the plan, the children, the PINs and the record. Keep it away from this computer.",
  last: (at: string): string => `The last one was made on ${at}.`,
  never: "None was made yet.",
  left: "Phone codes and the words of a question are not in it.",
  who: "Who can read the file",
  sealed: "Whoever knows its passphrase",
  plain: "Whoever has the file",
  sealedLine: "Without the passphrase nobody can read it, you neither.",
  plainLine:
    "Names, dates of birth, the plan and the minutes can be read in it. PINs can't, but a short one can be found by trying.",
  passphrase: "Passphrase",
  short: (least: number): string => `${least} characters or more.`,
  make: "Make a backup",
  making: "Gathering everything",
  made: "The backup is among your downloads.",
  snapshots: "Snapshots",
  snapshotsLead:
    "Kept on this computer by itself, the last ten, each on a day after a change: the plan, the children and the PINs, without the record.",
  noSnapshots: "None yet.",
  look: "See what would change",
  lookAt: (at: string): string => `See what would change: ${at}`,
  month: "The last backup is a month old.",
  noneYet: "There is no backup yet.",
  go: "To the backup",
  later: "Not now",
} as const;
