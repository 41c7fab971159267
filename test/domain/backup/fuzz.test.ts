import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBackupFile } from "#domain/backup/read-backup-file";
import { readBackupPart } from "#domain/backup/read-backup-part";

const WRITTEN = readFileSync(new URL("../../fixtures/backup/v1.json", import.meta.url), "utf8");
const FILES = 100_000;

/** A plain generator of numbers under `below` (mulberry32), the same at every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
type Random = ReturnType<typeof randomFrom>;

const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth)) as unknown;
/** What somebody who means harm puts in the place of anything. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  "",
  "x".repeat(5000),
  "__proto__",
  [],
  {},
  nested(200),
  [[[]]],
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  { kind: "head" },
  { kind: "hours", rows: [[]] },
  { kind: "journal", rows: [{ kind: "toString", atMs: 1 }] },
  { length: 1e9 },
];

/** Puts something else in one place of the tree, or a stowaway beside it. */
function spoil(value: unknown, random: Random, depth = 0): unknown {
  if (typeof value !== "object" || value === null || (depth > 1 && random(4) === 0))
    return HOSTILE[random(HOSTILE.length)];
  if (Array.isArray(value)) {
    const at = random(value.length + 1);
    return value.length === 0
      ? [HOSTILE[random(HOSTILE.length)]]
      : value.toSpliced(at, at < value.length ? 1 : 0, spoil(value[at], random, depth + 1));
  }
  const entries = Object.entries(value);
  const at = random(entries.length + 1);
  const [name = "__proto__", inner] = entries[at] ?? [];
  const spoiled = at < entries.length && random(6) === 0 ? [] : [[name, spoil(inner, random, depth + 1)] as const];
  return Object.fromEntries([...entries.filter(([known]) => known !== name), ...spoiled]);
}

/** Cuts letters out, writes others over them, or says a stretch twice. */
function smudge(text: string, random: Random): string {
  const at = random(text.length);
  const length = 1 + random(random(5) === 0 ? text.length : 8);
  const instead =
    ["", "\u0000", "9", '"', "}", "]", "\\u0000", text.slice(random(text.length)).slice(0, length)][random(8)] ?? "";
  return text.slice(0, at) + instead + text.slice(at + length);
}

/** What becomes of a file: refused as a whole, or each part of it read or refused with its place. */
function read(text: string): "refused" | "damaged" | "read" {
  const file = readBackupFile(text);
  if (!file.ok) {
    expect(file.error.kind).toMatch(/^(?:too-large|unreadable|foreign|newer|damaged)$/);
    return "refused";
  }
  const { version, content } = file.value;
  for (const [index, part] of content.entries()) {
    try {
      readBackupPart({ version, part: JSON.stringify(part) }, `content[${index}]`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      expect(error.message).toMatch(new RegExp(`^content\\[${index}\\]`));
      return "damaged";
    }
  }
  return "read";
}

describe("a backup that was changed at random", () => {
  test(`is read or refused by its place, ${FILES} times, and breaks nothing`, { timeout: 60_000 }, () => {
    expect(read(WRITTEN)).toBe("read");
    const random = randomFrom(20261126);
    const parsed = JSON.parse(WRITTEN) as unknown;
    const found = { refused: 0, damaged: 0, read: 0 };
    for (let file = 0; file < FILES; file += 1) {
      const text = file % 2 === 0 ? smudge(WRITTEN, random) : JSON.stringify(spoil(parsed, random));
      found[read(text)] += 1;
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    // Each way out was taken often: a fuzz that always ends at the first brace shows nothing.
    for (const times of Object.values(found)) expect(times).toBeGreaterThan(FILES / 200);
  });
});
