/** Saturday and Sunday: the week of a family that said nothing of it. */
export const USUAL_FREE_WEEKDAYS: readonly number[] = [6, 7];
