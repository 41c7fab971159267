import { expect, it } from "vitest";
import { gapsWithin } from "#domain/record/gaps-within";

const off = (fromMs: number, toMs: number) => ({ kind: "was-off", atMs: toMs, fromMs, toMs }) as const;

it.each([
  ["within the day is told whole", off(20, 30), [{ fromMs: 20, toMs: 30 }]],
  ["over its start is cut to it", off(0, 20), [{ fromMs: 10, toMs: 20 }]],
  ["over its end is cut to it", off(90, 200), [{ fromMs: 90, toMs: 100 }]],
  ["that ends as it starts is of the day before", off(0, 10), []],
  ["of the next day is not told", off(100, 120), []],
])("a gap %s", (_, event, gaps) => {
  expect(gapsWithin([event], 10, 100)).toEqual(gaps);
});

it("gaps come in their order, and nothing else is one", () => {
  expect(gapsWithin([off(50, 60), { kind: "turn-ended", atMs: 55 }, off(20, 30)], 10, 100)).toEqual([
    { fromMs: 20, toMs: 30 },
    { fromMs: 50, toMs: 60 },
  ]);
});
