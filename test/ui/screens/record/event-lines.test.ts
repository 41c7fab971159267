import { expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { eventLines } from "#ui/screens/dashboard/record/event-lines.ts";

const names = { child: () => null, grownUp: () => null, site: () => "X", timeZone: "Europe/Madrid" };
const silent = (atMs: number) => ({ kind: "guard-silent", atMs, site: siteId("x") }) as const;

it("what reads alike and follows each other is said once, on each day anew", () => {
  const events = [silent(1), silent(2), { kind: "turn-ended", atMs: 3 } as const, silent(4), silent(11)];
  const lines = eventLines(events, names, (ms) => (ms > 10 ? "after" : "before"));
  expect(lines.map(({ times, event }) => [event.kind, times])).toEqual([
    ["guard-silent", 2],
    ["turn-ended", 1],
    ["guard-silent", 1],
    ["guard-silent", 1],
  ]);
});
