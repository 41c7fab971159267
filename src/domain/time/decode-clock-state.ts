import { finite, listOf, nullable, oneOf, shapeOf, text, type Decoder } from "../decode.ts";
import type { ClockDoubt, ClockEvent, ClockLeap, ClockState, PaidSpan } from "./clock-state.ts";

const clockChanged = shapeOf<Extract<ClockEvent, { kind: "clock-changed" }>>({
  kind: oneOf("clock-changed"),
  byMs: finite,
});
const zoneChanged = shapeOf<Extract<ClockEvent, { kind: "zone-changed" }>>({
  kind: oneOf("zone-changed"),
  from: text,
  to: text,
});
const event: Decoder<ClockEvent> = (value, at) =>
  typeof value === "object" && value !== null && "byMs" in value ? clockChanged(value, at) : zoneChanged(value, at);

/** The household clock from storage; throws with the place of what is wrong. */
export const decodeClockState: Decoder<ClockState> = shapeOf<ClockState>({
  stampMs: finite,
  markMs: finite,
  runId: text,
  monoMs: finite,
  wallMs: finite,
  offsetMs: finite,
  slackMs: finite,
  openDate: text,
  livedMs: finite,
  doubt: nullable(shapeOf<ClockDoubt>({ site: text, serverMs: finite, wallMs: finite, monoMs: finite, runId: text })),
  leaps: listOf(shapeOf<ClockLeap>({ fromMs: finite, toMs: finite })),
  paid: listOf(shapeOf<PaidSpan>({ fromMs: finite, untilMs: finite })),
  jump: nullable(shapeOf({ byMs: finite, livedMs: finite })),
  untold: listOf(event),
  systemZone: text,
});
