import type { FrameRole } from "./frame-role.ts";
import type { Lifetime } from "./lifetime.ts";
import { watchMoves } from "../surfaces/move-watch.ts";

/**
 * Watches a frame that is part of a page, whose guard is above it, until it sets out for a place where it is judged by
 * itself, such as a feed. Calls `onOwn` with the role that it has there: once, and before anything of the place is drawn.
 */
export function watchPart(
  view: Window & typeof globalThis,
  lifetime: Lifetime,
  roleAt: (url: string) => FrameRole,
  onOwn: (role: FrameRole) => void,
): void {
  let isPart = true;
  function lookAt(url: string): void {
    const role = roleAt(url);
    if (!isPart || role === "part") return;
    isPart = false;
    onOwn(role);
  }
  watchMoves(view, lifetime, {
    onSettingOut: () => undefined,
    onGoing: lookAt,
    onMoved: () => lookAt(view.location.href),
  });
}
