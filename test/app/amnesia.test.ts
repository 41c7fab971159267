import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTabFacts } from "#app/tabs/tab-facts";
import { siteId } from "#domain/ids";
import { dayOf } from "#domain/time/day-of";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { randomSteps, takeStep } from "#test/support/household/random-steps";
import { budget } from "#test/support/domain/budget";

const night = { closesAt: "21:00", opensAt: "07:00" };
const plan = {
  dailyMinutes: [4, 4, 4, 4, 4, 4, 4] as const,
  weeklyMinutes: 7,
  carryOver: { capMinutes: 1 },
  budgets: [
    budget(2, { site: "all" as const, surface: "feed" as const }),
    budget(3, { site: siteId("youtube"), surface: "all" }, { site: siteId("reddit"), surface: "all" }),
  ],
  breaks: { afterMinutes: 1.5, forMinutes: 1 },
  openWhenSpent: [{ site: "all" as const, surface: "messages" as const }],
  bedtime: [night, night, night, night, night, night, night] as const,
};

type Step = Parameters<typeof takeStep>[1];

/** What a family would see of it in the end, and what is written down. */
async function outcomeOf(day: Day) {
  const tabs = await day.world.stores.session.list("tab:");
  const shown = [...tabs].map(([name, facts]) => [name, decodeTabFacts(facts, name).shown]);
  const { journal, ledger, grants } = day.world.stores.everything();
  const urls = day.world.browser.all().map(({ id, url }) => [id, url]);
  return {
    urls,
    shown,
    seconds: await day.usedSeconds(),
    state: (await day.view()).state,
    ledger: Object.fromEntries(ledger),
    journal,
    grants,
  };
}

async function run(steps: readonly Step[], amnesia: boolean): Promise<Day> {
  const day = await beginDay({ plan }, { amnesia });
  for (const step of steps) await takeStep(day, step);
  return day;
}

describe("an app that forgets everything between any two events", () => {
  it("comes to the same verdicts, seconds and journal as one that lives on", async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps(40), async (steps) => {
        const [one, other] = [await run(steps, false), await run(steps, true)];
        expect(await outcomeOf(other)).toEqual(await outcomeOf(one));
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe("whatever happens", () => {
  it("nothing that is stored holds an address, a title, a path or a search term", async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps(60), async (steps) => {
        const day = await run(steps, false);
        const stored = JSON.stringify(day.world.stores.everything());
        expect(stored).not.toMatch(/SECRET|https?:|:\/\/|\/direct|watch\?/);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it("nobody watches more of a feed in a day than the plan, the grants and one end of each kind give", async () => {
    await fc.assert(
      fc.asyncProperty(randomSteps(40), async (steps) => {
        const day = await run(steps, false);
        const granted = (await day.journal()).reduce(
          (sum, event) => sum + (event.kind === "granted" ? (event.minutes ?? 0) * 60 : 0),
          0,
        );
        for (const [date, seconds] of await feedSecondsByDay(day))
          expect(seconds, date).toBeLessThanOrEqual(2 * 60 + granted + 90);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

const countSeconds = (bits: Uint8Array): number =>
  [...bits].reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0);

/** Seconds of feeds by household day, as the ledger has them. */
async function feedSecondsByDay(day: Day): Promise<ReadonlyMap<string, number>> {
  const records = await day.world.stores.ledger.read(day.child, 0, 1e9);
  const sums = new Map<string, number>();
  for (const { surface, utcHour, bits } of records) {
    const { date } = dayOf(utcHour * 3_600_000, "Europe/Madrid", 4);
    if (surface === "feed") sums.set(date, (sums.get(date) ?? 0) + countSeconds(bits));
  }
  return sums;
}
