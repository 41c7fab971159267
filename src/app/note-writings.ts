/** A port whose `writers` are noted once they are done, with what they were given, whoever stands behind it by then. */
export function noteWritings<P extends object>(
  port: P,
  writers: readonly (keyof P & string)[],
  onWritten: (...given: readonly unknown[]) => void,
): P {
  const isWriter = (name: string | symbol): boolean => writers.some((writer) => writer === name);
  return new Proxy(port, {
    get(behind, name) {
      const found: unknown = Reflect.get(behind, name);
      if (!isWriter(name) || typeof found !== "function") return found;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(found, behind, given);
        } finally {
          onWritten(...given);
        }
      };
    },
  });
}
