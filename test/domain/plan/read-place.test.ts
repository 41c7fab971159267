import { expect, test } from "vitest";
import { locate } from "#domain/catalogue/locate";
import { siteId } from "#domain/ids";
import type { Reading } from "#domain/plan/plan";
import { readPlace } from "#domain/plan/read-place";

const reddit = (path: string, as: Reading["as"]): Reading => ({ site: siteId("reddit"), path, as });

const rows: readonly [string, string, readonly Reading[], string | null][] = [
  ["is what the catalogue says without a reading", "/r/science/", [], null],
  ["is read by its own path", "/r/science/", [reddit("/r/science", "messages")], "messages"],
  ["is read by a path above it", "/r/science/comments/1/", [reddit("/r/science", "messages")], "messages"],
  ["is not read by half a name", "/r/sciencefiction/", [reddit("/r/science", "messages")], null],
  ["is read by the longest path", "/r/a/b/", [reddit("/r/a", "feed"), reddit("/r/a/b", "post")], "post"],
  ["is not read by the front page's path", "/r/science/", [reddit("/", "messages")], null],
  ["may be the front page", "/", [reddit("/", "uncounted")], "uncounted"],
  ["is not read by another site's", "/r/science/", [{ ...reddit("/r/science", "post"), site: siteId("x") }], null],
  ["is read however it is written", "/r/./science//?q=1#a", [reddit("/r/science", "post")], "post"],
];

test.each(rows)("a page %s", (_, path, readings, expected) => {
  const url = `https://www.reddit.com${path}`;
  const found = locate(url);
  if (found === null) throw new Error(`${url} is none of ours.`);
  const read = readPlace(found.place, url, readings);
  expect(read.reading).toBe(expected);
  const surface = expected === null || expected === "uncounted" ? found.place.surface : expected;
  expect(read.place.surface).toBe(surface);
});
