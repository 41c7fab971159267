/** One step from a version to the next. Frozen once released: it imports nothing and means the same for ever. */
export type BackupStep = { readonly from: number; readonly lift: (part: unknown) => unknown };

/** Every step in order; the first version needs none. */
export const BACKUP_STEPS: readonly BackupStep[] = [];

/** A part of an older backup, as today's version has it. Throws what a step throws: whoever calls it names the place. */
export function liftBackup(part: unknown, version: number, steps: readonly BackupStep[] = BACKUP_STEPS): unknown {
  return steps.filter(({ from }) => from >= version).reduce((lifted, step) => step.lift(lifted), part);
}
