import type { ChildId } from "../../domain/ids.ts";
import { decodeLessToday } from "../../domain/less-today/decode-less-today.ts";
import type { LessToday } from "../../domain/less-today/less-today.ts";
import type { Ports } from "../ports.ts";

/**
 * What children keep themselves to, one record each, beside everything that is signed: whatever lies in this store can only
 * close. One that cannot be read, or is of another day, asks for nothing.
 */
export function createLessTodayKeeper({ documents }: Pick<Ports, "documents">) {
  return {
    async of(child: ChildId, today: string): Promise<LessToday | null> {
      const stored = await documents.get("tightenings", child);
      if (stored === undefined) return null;
      try {
        const less = decodeLessToday(stored, "less today");
        return less.date === today ? less : null;
      } catch {
        return null;
      }
    },
    put: (child: ChildId, less: LessToday): Promise<void> => documents.put("tightenings", child, less),
    forget: (child: ChildId): Promise<void> => documents.put("tightenings", child, undefined),
  };
}

export type LessTodayKeeper = ReturnType<typeof createLessTodayKeeper>;
