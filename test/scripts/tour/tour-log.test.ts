import { expect, it } from "vitest";
import { openTourLog } from "../../../scripts/tour/tour-log.ts";

it("a tour tells what happens with its times, and has failed when something was not so", () => {
  const lines: string[] = [];
  let nowMs = 5_000;
  const log = openTourLog(
    () => nowMs,
    (line) => lines.push(line),
  );
  log.tell("opened");
  nowMs += 10_240;
  log.check(true, "counted 10 s");
  expect(log.hasFailed()).toBe(false);
  log.check(false, "closed");
  expect(log.hasFailed()).toBe(true);
  expect(lines).toEqual(["   0.0 s  opened", "  10.2 s  counted 10 s", "  10.2 s  NOT SO: closed"]);
});
