import fc from "fast-check";
import type { ChildId } from "#domain/ids";
import type { World } from "../memory/create-world.ts";
import type { Day } from "./begin-day.ts";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { PIN, valueOf } from "./given-household.ts";

/** Addresses that carry something which must never be stored: the word SECRET. */
const URLS = [
  "https://www.instagram.com/",
  "https://www.instagram.com/direct/t/SECRET/",
  "https://www.instagram.com/p/SECRET/?q=SECRET#SECRET",
  "https://www.youtube.com/watch?v=SECRET",
  "https://www.youtube.com/results?search_query=SECRET",
  "https://www.reddit.com/r/SECRET/comments/1/SECRET/",
  "https://help.instagram.com/SECRET",
  "https://example.org/SECRET",
] as const;

const tabId = fc.integer({ min: 1, max: 3 });
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("visit" as const),
      tabId,
      url: fc.constantFrom(...URLS),
      windowId: fc.integer({ min: 1, max: 2 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("sit" as const),
      tabId,
      happening: fc.option(fc.constantFrom("text", "video", "call"), { freq: 2 }),
      shows: fc.option(fc.constantFrom("feed", "shorts", "messages"), { freq: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("get-up" as const), tabId }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("pass" as const), seconds: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sleep" as const), hours: fc.integer({ min: 1, max: 14 }) }) },
  { weight: 2, arbitrary: fc.constant({ kind: "worker-killed" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "browser-restarted" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("clock-moved" as const), minutes: fc.integer({ min: -180, max: 1500 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("grant" as const), minutes: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pause" as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ kind: "wrong-pin" as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: "turn" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("less" as const), minutes: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const), tabId }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("focus" as const), windowId: fc.constantFrom(null, 1, 2) }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What may happen to a family's browser, in any order. */
export const randomSteps = (most: number) => fc.array(step, { minLength: 3, maxLength: most, size: "max" });

/** Carries one out. */
export async function takeStep({ browsing, world, child }: Day, taken: Step): Promise<void> {
  switch (taken.kind) {
    case "visit":
      return browsing.open(taken.tabId, taken.url, { windowId: taken.windowId });
    case "sit":
      return browsing.sit(taken.tabId, taken);
    case "get-up":
      return browsing.getUp(taken.tabId);
    case "pass":
      return browsing.pass(taken.seconds * 1000);
    case "sleep":
      for (const { id } of world.browser.all()) await browsing.getUp(id);
      await browsing.focus(null);
      return browsing.pass(taken.hours * 3_600_000);
    case "worker-killed":
      return world.killWorker();
    case "browser-restarted":
      return browsing.restart();
    case "clock-moved":
      return world.time.moveWall(taken.minutes * 60_000);
    case "close":
      return browsing.close(taken.tabId);
    case "focus":
      return browsing.focus(taken.windowId);
    case "wrong-pin":
      await world.own("door/unlock", { pin: "000001" });
      return;
    case "less":
      // Refused where it would be more.
      await world.own("plan/tighten", { minutes: taken.minutes, closed: [] });
      return;
    case "grant":
    case "pause":
    case "turn":
      return decideSomething(world, child, taken);
  }
}

/** What a parent does behind the PIN; nothing while the door makes everybody wait. */
async function decideSomething(
  world: World,
  child: ChildId,
  taken: Extract<Step, { kind: "grant" | "pause" | "turn" }>,
): Promise<void> {
  const opened = valueOf(await world.own("door/unlock", { pin: PIN }));
  if (opened.kind !== "open") return;
  const { token } = opened;
  if (taken.kind === "grant") await world.own("grant/give", { token, child, ...minutesGiven(taken.minutes) });
  if (taken.kind === "pause") await world.own("pause/set", { token, on: taken.on });
  if (taken.kind === "turn") await world.own("turn/start", { token, minutes: 15 });
  await world.own("door/lock", {});
}
