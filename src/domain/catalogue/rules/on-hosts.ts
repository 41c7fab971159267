import type { Surface } from "../surface.ts";
import type { SurfaceRule } from "../site.ts";

/** One surface for whole hosts. */
export const onHosts = (surface: Surface, ...hosts: readonly string[]): SurfaceRule => ({
  surface,
  path: /^\//,
  hosts,
});
