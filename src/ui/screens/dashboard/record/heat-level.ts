/** Watched minutes from which a day has the next depth; the same for every child and year, so that they can be laid side by side. */
export const HEAT_STEPS_MINUTES = [1, 30, 60, 120] as const;

/** 0 is nothing, 4 is two hours and more. */
export function heatLevel(seconds: number): number {
  return HEAT_STEPS_MINUTES.filter((minutes) => seconds >= minutes * 60).length;
}
