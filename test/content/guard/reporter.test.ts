import { describe, expect, it } from "vitest";
import { createReporter, type ReporterParts } from "#content/guard/reporter";
import type { GuardOrder } from "#domain/verdict/guard-order";
import type { GuardReport } from "#domain/verdict/guard-report";
import { orderWith } from "../orders.ts";

type Reply = Awaited<ReturnType<ReporterParts["call"]>>;

/** A background whose answers, and a clock whose alarms, a test gives by hand. */
function createDesk() {
  const sent: GuardReport["why"][] = [];
  const answers: ((reply: Reply) => void)[] = [];
  const timers: { readonly run: () => void; readonly ms: number }[] = [];
  const obeyed: GuardOrder[] = [];
  const seen = { arrived: 0, silences: 0 };
  const reporter = createReporter({
    call: (_name, request) => {
      sent.push((request as GuardReport).why);
      return new Promise((resolve) => answers.push(resolve));
    },
    write: (why) => ({
      report: { spans: [], shows: null, visible: true, happening: null, noticed: null, why },
      onArrived: () => (seen.arrived += 1),
    }),
    onOrder: (order) => obeyed.push(order),
    onSilence: () => (seen.silences += 1),
    setTimer: (run, ms) => timers.push({ run, ms }),
  });
  const answer = async (index: number, reply: Reply) => {
    answers[index]?.(reply);
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    await Promise.resolve();
  };
  return { reporter, sent, timers, obeyed, seen, answer, ring: () => timers.at(-1)?.run() };
}

const open = orderWith();
const closed = orderWith({ kind: "closed" });

describe("the reporter", () => {
  it("asks again after 1, 2, 4 and then every 8 seconds until it is answered", async () => {
    const desk = createDesk();
    desk.reporter.ask("hello");
    for (let times = 0; times < 5; times += 1) desk.ring();
    expect(desk.timers.map(({ ms }) => ms)).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
    await desk.answer(5, { ok: true, value: open });
    desk.ring();
    expect(desk.sent).toHaveLength(6);
    expect(desk.obeyed).toEqual([open]);
  });

  it("takes a failure for silence, and keeps what it wanted to tell", async () => {
    const desk = createDesk();
    desk.reporter.ask("hello");
    await desk.answer(0, { ok: false, error: "failed" });
    expect(desk.seen).toEqual({ arrived: 0, silences: 1 });
    desk.ring();
    expect(desk.sent).toEqual(["hello", "hello"]);
  });

  it("never lets a late answer override that to a newer report", async () => {
    const desk = createDesk();
    desk.reporter.tell("beat");
    desk.reporter.tell("beat");
    await desk.answer(1, { ok: true, value: closed });
    await desk.answer(0, { ok: true, value: open });
    expect(desk.obeyed).toEqual([closed]);
    expect(desk.seen.arrived).toBe(2);
  });

  it("forgets answers to what it sent before the page moved", async () => {
    const desk = createDesk();
    desk.reporter.tell("beat");
    desk.reporter.forgetOlder();
    desk.reporter.ask("moved");
    await desk.answer(0, { ok: true, value: open });
    await desk.answer(1, { ok: true, value: closed });
    expect(desk.obeyed).toEqual([closed]);
  });

  it("drops an older question for a newer one", () => {
    const desk = createDesk();
    desk.reporter.ask("hello");
    desk.reporter.ask("moved");
    desk.timers.forEach(({ run }) => run());
    expect(desk.sent).toEqual(["hello", "moved", "moved"]);
  });
});
