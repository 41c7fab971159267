import { givenHousehold } from "#test/support/household/given-household";
import { createBrowsing } from "#test/support/memory/create-browsing";
import { createWorld } from "#test/support/memory/create-world";
import { createChild } from "./create-child.ts";
import { createParent, type DoorAnswer } from "./create-parent.ts";
import { createPeople } from "./create-people.ts";
import type { Moment, Presence, Scenario } from "./scenario.ts";
import { tellJournal } from "./tell-journal.ts";
import { tellSeconds, type DaySeconds } from "./tell-seconds.ts";
import { createVerdictWatch, type VerdictChange } from "./watch-verdicts.ts";

/** What came of a scenario: one JSON document. */
export type Outcome = {
  readonly verdicts: readonly VerdictChange[];
  readonly seconds: readonly { readonly child: string; readonly days: readonly DaySeconds[] }[];
  readonly door: readonly DoorAnswer[];
  readonly journal: readonly object[];
};

/** The browser calls it idle so long after the last input. */
const IDLE_AFTER_MS = 60_000;

type Step = { readonly atMs: number; readonly take: () => Promise<void> };

/** Plays a scenario on the real app over stores and a browser in memory. Its times are true; only `clock-moved` makes the computer's others. */
export async function runScenario(scenario: Scenario): Promise<Outcome> {
  const { timeZone, startsAt, use, children, events, freeWeekdays, freeDays } = scenario;
  const world = createWorld({ startsAt, timeZone });
  const [first, ...others] = children.map(({ code, ...child }) => ({ ...child, ...(code === null ? {} : { code }) }));
  const household = await givenHousehold(world, { ...first, use, others, calendar: { freeWeekdays, freeDays } });
  const family = household.children.map((id, index) => ({ id, name: children[index]?.name ?? "" }));
  let look = async (): Promise<void> => undefined;
  const browsing = createBrowsing(world, { look: () => look(), answers: true });
  const watch = createVerdictWatch(world, timeZone, browsing.frames);
  look = watch.look;
  const people = createPeople(world, browsing);
  const parent = createParent(world, { browsing, family, timeZone, look: watch.look });
  const kid = createChild(world, browsing, parent.codeOf);

  async function take(moment: Moment): Promise<void> {
    switch (moment.kind) {
      case "worker-killed":
        return world.killWorker();
      case "browser-restarted":
        return browsing.restart();
      case "clock-moved":
        return world.time.moveWall(moment.byMinutes * 60_000);
      case "zone-changed":
        return world.time.changeZone(moment.to);
      case "choose":
        return people.choose(moment, family);
      case "less":
        return people.keepLess(moment);
      case "goes-on":
        return people.seeItGoOn(moment);
      case "away":
        return people.goAway();
      case "lock":
        return browsing.tell({ kind: "idle", state: "locked" });
      case "request":
      case "take-back":
      case "wrongly-closed":
      case "spare":
      case "code":
        return kid.act(moment);
      default:
        return parent.act(moment);
    }
  }

  const stepsOf = (event: Presence | Moment): readonly Step[] => {
    if (event.kind === "away") {
      return [
        { atMs: event.at + IDLE_AFTER_MS, take: () => take(event) },
        { atMs: event.at + event.minutes * 60_000, take: () => people.comeBack() },
      ];
    }
    if (event.kind !== "presence") return [{ atMs: event.at, take: () => take(event) }];
    return [
      { atMs: event.from, take: () => people.come(event) },
      { atMs: event.to, take: () => people.go(event) },
    ];
  };
  for (const step of events.flatMap(stepsOf).toSorted((a, b) => a.atMs - b.atMs)) {
    await browsing.pass(step.atMs - world.time.trueMs());
    await step.take();
    await watch.look();
  }
  return {
    verdicts: watch.changes,
    seconds: await Promise.all(
      family.map(async ({ id, name }) => ({ child: name, days: await tellSeconds(world, id, timeZone) })),
    ),
    door: parent.answers,
    journal: await tellJournal(world, family, timeZone),
  };
}
