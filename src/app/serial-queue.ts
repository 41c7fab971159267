/**
 * Runs what it is given one after another, and tells `onTurn` before each. Read-modify-write over the stores is safe inside
 * it, and nowhere else.
 */
export function createSerialQueue(onTurn: () => void = () => undefined) {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const begin = (): Promise<T> => {
      onTurn();
      return work();
    };
    const mine = last.then(begin, begin);
    last = mine.catch(() => undefined);
    return mine;
  };
}

export type InTurn = ReturnType<typeof createSerialQueue>;
