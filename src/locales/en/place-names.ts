import type { Surface } from "#domain/catalogue/surface";

/** One page, by what it shows: "This page: YouTube, a video." */
export const placeNames: Readonly<Record<Surface, string>> = {
  feed: "the feed",
  shorts: "a short video",
  stories: "a story",
  explore: "an explore page",
  live: "a live video",
  watch: "a video",
  post: "a post",
  profile: "a profile",
  messages: "messages",
  search: "a search",
  compose: "a new post",
  signup: "a sign-up page",
  login: "a sign-in page",
  settings: "settings",
  other: "another page",
};
