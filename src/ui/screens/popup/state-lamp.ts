import { assertNever } from "#domain/assert-never";
import type { ChildView } from "#domain/report/views";
import type { LampState } from "../../components/lamp.tsx";

/** Lit is open, low is nearly over, dark is closed, a key is a grown-up, a dot is something to do. */
export function stateLamp(state: ChildView["state"]): LampState {
  switch (state) {
    case "open":
    case "no-limit":
      return "lit";
    case "nearly-over":
      return "low";
    case "grown-up":
      return "key";
    case "set-up-unfinished":
    case "needs-parent":
    case "nobody-chosen":
    case "guest":
    case "paused":
    case "bedtime":
    case "school":
    case "device-free":
    case "break":
    case "clock-unconfirmed":
    case "spent":
      return "dark";
    default:
      return assertNever(state);
  }
}
