import type { Facts } from "./facts.ts";

/** Does it play on a learning site, so that nothing is written of it? In the night it is judged and written like anything else. */
export const playsForNothing = ({ embed, closure }: Pick<Facts, "embed" | "closure">): boolean =>
  embed === "for-nothing" && !(closure.closed && closure.window.kind === "bedtime");
