import type { UnlockReply } from "#domain/report/parent-views";

/** A door that was opened: its session, and what was tried at it before. */
export type Opened = Extract<UnlockReply, { kind: "open" }>;
