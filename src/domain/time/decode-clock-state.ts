import { finite, nullable, shapeOf, text, truth } from "../decode.ts";
import type { ClockState } from "./clock-state.ts";

export const decodeClockState = shapeOf<ClockState>({
  markMs: finite,
  stampMs: finite,
  runId: text,
  monoMs: finite,
  skewMs: finite,
  openDate: text,
  livedMs: finite,
  trusted: truth,
  creptMs: finite,
  offsetMs: finite,
  doubt: nullable(shapeOf({ site: text, offsetMs: finite })),
  systemZone: text,
});
