import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginWalk } from "#domain/seal/begin-walk";
import type { ChainBreak } from "#domain/seal/chain-report";
import { endWalk } from "#domain/seal/end-walk";
import type { Seal } from "#domain/seal/seal";
import { walkOn } from "#domain/seal/walk-on";
import { chainOf, changed, END_MS, KEY, START, type Entry } from "#test/support/domain/chain";

describe("one bit of a stored record or seal that is turned", () => {
  const { pieces, head } = chainOf(100);

  it("is found, in ten thousand of them", () => {
    const place = fc.record({
      n: fc.integer({ min: 1, max: 100 }),
      bit: fc.nat(),
      part: fc.constantFrom("content", "link", "tag"),
    });
    fc.assert(
      fc.property(place, ({ n, bit, part }) => {
        const forged = changed(pieces, n, (entry) => turned(entry, part, bit));
        // Only what lies around it is walked again; what is before it is as it was.
        const near = forged.slice(0, n + 2);
        expect(verifyFrom(near, n).length).toBeGreaterThan(0);
      }),
      { numRuns: 10_000 },
    );
  });

  /** Walks to a little behind `n`, from where everything before it is known to be whole. */
  function verifyFrom(forged: readonly Entry[], n: number): readonly ChainBreak[] {
    const known = walks[n - 1];
    if (known === undefined) throw new Error("There is a walk before each entry.");
    const walk = forged.slice(n - 1).reduce<typeof known>((walk, piece) => walkOn(walk, piece), known);
    return endWalk(walk, { head: headAfter[walk.n] ?? head, counted: 0, nowMs: END_MS, isRightful: () => true });
  }

  const walks = [beginWalk(START, KEY)];
  for (const piece of pieces) walks.push(walkOn(walks.at(-1) ?? beginWalk(START, KEY), piece));
  const headAfter = Array.from({ length: 101 }, (_, count) => chainOf(count).head);
});

function turned(entry: Entry, part: "content" | "link" | "tag", bit: number): Entry {
  const { seal, content } = entry;
  if (part === "content" || seal === null) return { ...entry, content: turnedContent(content, bit) };
  return { ...entry, seal: { ...seal, [part]: turnedBytes(seal[part], bit) } satisfies Seal };
}

function turnedBytes(bytes: Uint8Array, bit: number): Uint8Array {
  const at = bit % (bytes.length * 8);
  return bytes.with(at >> 3, (bytes[at >> 3] ?? 0) ^ (1 << (at & 7)));
}

/** One bit of one of its fields, as the store has it: of a number its eight bytes, of a text its units, of bytes themselves. */
function turnedContent(content: unknown, bit: number): unknown {
  const fields = Object.entries(content ?? {});
  const [name = "", value] = fields[bit % fields.length] ?? [];
  return { ...Object.fromEntries(fields), [name]: turnedValue(value, Math.floor(bit / 8)) };
}

function turnedValue(value: unknown, bit: number): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") {
    const bytes = turnedBytes(new Uint8Array(new Float64Array([value]).buffer), bit);
    return new Float64Array(bytes.slice().buffer)[0];
  }
  if (value instanceof Uint16Array) {
    const bytes = turnedBytes(new Uint8Array(value.slice().buffer), bit);
    return new Uint16Array(bytes.slice().buffer);
  }
  const text = String(value);
  const at = bit % text.length;
  return text.slice(0, at) + String.fromCodePoint((text.codePointAt(at) ?? 0) ^ (1 << (bit % 7))) + text.slice(at + 1);
}
