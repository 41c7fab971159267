import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import { UncountedTry } from "./door.ts";

/** A try that no disk would count is refused with the reason; everything else goes on as it was thrown. */
export function sayFull(cause: unknown): Refusal {
  if (cause instanceof UncountedTry) return refusal("failed", "disk-full");
  throw cause;
}
