import type { ChildRequest } from "./child-request.ts";

/** Asked while everything was paused: minutes would open nothing then, so the question is about the pause itself. */
export const isForPauseEnd = ({ kind, reason }: Pick<ChildRequest, "kind" | "reason">): boolean =>
  kind === "time" && reason === "paused-by-parent";
