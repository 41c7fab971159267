import type { Surface } from "#domain/catalogue/surface";

const PLURAL: readonly Surface[] = [
  "shorts",
  "stories",
  "explore",
  "live",
  "watch",
  "post",
  "profile",
  "messages",
  "settings",
  "other",
];

/** Does the surface's name take "is"? "The feed is", "Messages are". */
export function isOne(surface: Surface): boolean {
  return !PLURAL.includes(surface);
}
