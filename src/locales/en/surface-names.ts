import type { Surface } from "#domain/catalogue/surface";

/** A surface in a sentence: "15 minutes of short videos", "Messages stay open". */
export const surfaceNames: Readonly<Record<Surface, string>> = {
  feed: "the feed",
  shorts: "short videos",
  stories: "stories",
  explore: "explore pages",
  live: "live videos",
  watch: "videos",
  post: "posts",
  profile: "profiles",
  messages: "messages",
  search: "search",
  compose: "writing a post",
  signup: "signing up",
  login: "signing in",
  settings: "settings",
  other: "other pages",
};
