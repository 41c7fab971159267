type Part = string | number;

/** Keys of a child from one to another, which is not among them; none where there are none between. */
export function keysOf<T extends Part>(child: string, from: T, to: T): IDBKeyRange {
  if (from < to) return IDBKeyRange.bound([child, from], [child, to], false, true);
  // No key has a third part.
  return IDBKeyRange.only([child, from, "nothing"]);
}
