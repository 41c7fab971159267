import type { ComponentChildren } from "preact";

/** One screen in one state. */
export type Scene = {
  readonly sheet: "popup" | "closed" | "welcome" | "dashboard";
  readonly draw: () => ComponentChildren;
};
