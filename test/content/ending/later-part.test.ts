// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLaterPart } from "#content/ending/later-part";
import { createLifetime } from "#content/guard/lifetime";
import type { PagePart } from "#content/ending/page-part";
import type { PartWorld } from "#content/ending/part-world";
import type { GuardOrder } from "#domain/verdict/guard-order";
import { orderWith } from "../orders.ts";

const finishing = orderWith({ kind: "finishing", ending: { kind: "text", forMs: 90_000 } });

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

/** A guard that holds one order and shows it again when it is told to. */
function begin({ isCovered = false } = {}) {
  const done: string[] = [];
  let order: GuardOrder | null = null;
  const made: PagePart = {
    ending: {
      begin: (begun) => done.push(`begin ${begun.ending?.kind ?? ""}`) > 0,
      end: () => void done.push("end"),
      running: () => "video",
    },
    notice: { show: (text) => void done.push(`say ${text ?? ""}`) },
  };
  const world = {
    view: window,
    lifetime: createLifetime(),
    onOver: (why: string) => void done.push(`over ${why}`),
  } as unknown as PartWorld;
  const show = () => void (order !== null && later.ending.begin(order));
  const later = createLaterPart(world, { show, isCovered: () => isCovered });
  const obey = (next: GuardOrder) => {
    order = next;
    return later.ending.begin(next);
  };
  return { done, later, obey, arrive: () => later.take(() => made) };
}

describe("an order that comes before its part", () => {
  it("stands as soon as the part is there", () => {
    const { done, later, obey, arrive } = begin();
    expect(obey(finishing)).toBe(false);
    expect(later.ending.running()).toBe("text");
    arrive();
    expect(done).toEqual(["begin text"]);
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual(["begin text"]);
  });

  it("is over where the part does not come, however often it is told again", () => {
    const { done, later, obey } = begin();
    obey(finishing);
    vi.advanceTimersByTime(2_900);
    obey(finishing);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(done).toEqual(["over stop"]);
    expect(later.ending.running()).toBeNull();
  });

  it("is no more when it ended meanwhile", () => {
    const { done, later, obey } = begin();
    obey(finishing);
    later.ending.end();
    expect(later.ending.running()).toBeNull();
    vi.advanceTimersByTime(10_000);
    expect(done).toEqual([]);
  });
});

describe("a notice that comes before its part", () => {
  it.each([
    ["is said when the part is there", 1_000, false, ["say 3 minutes left"]],
    ["is too old after a while", 4_000, false, []],
    ["is not said over a curtain", 1_000, true, []],
  ] as const)("%s", (_, afterMs, isCovered, expected) => {
    const { done, later, arrive } = begin({ isCovered });
    later.notice.show("3 minutes left");
    vi.advanceTimersByTime(afterMs);
    arrive();
    expect(done).toEqual(expected);
  });
});

describe("a part that is there", () => {
  it("is handed everything, and a second one changes nothing", () => {
    const { done, later, obey, arrive } = begin();
    arrive();
    later.take(() => {
      throw new Error("A second part was made.");
    });
    expect(obey(finishing)).toBe(true);
    later.notice.show("1 minute left");
    later.ending.end();
    expect(done).toEqual(["begin text", "say 1 minute left", "end"]);
    expect(later.ending.running()).toBe("video");
  });
});
