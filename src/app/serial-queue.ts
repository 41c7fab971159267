/** Runs what it is given one after another. Read-modify-write over the stores is safe inside it, and nowhere else. */
export function createSerialQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

export type InTurn = ReturnType<typeof createSerialQueue>;
