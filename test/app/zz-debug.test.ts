import { it } from "vitest";
import fc from "fast-check";
import { beginDay } from "#test/support/household/begin-day";
import { randomSteps, takeStep } from "#test/support/household/random-steps";
const night = { closesAt: "21:00", opensAt: "07:00" };
const plan = {
  dailyMinutes: [4, 4, 4, 4, 4, 4, 4] as const,
  budgets: [{ scope: { site: "all" as const, surface: "feed" as const }, minutes: 2 }],
  openWhenSpent: [{ site: "all" as const, surface: "messages" as const }],
  bedtime: [night, night, night, night, night, night, night] as const,
};
it("x", async () => {
  for (const steps of fc.sample(randomSteps(40), { numRuns: 8, seed: 5 })) {
    const day = await beginDay({ plan });
    let n = 0,
      r = 0;
    const ev = day.world.event;
    const rep = day.world.report;
    (day.world as any).event = (e: any) => {
      n++;
      if (n > 3000 && n < 3010)
        console.log(
          JSON.stringify(e),
          day.world.time.passedMs(),
          day.world.time.clock.wallMs(),
          JSON.stringify([...day.world.browser.alarms]),
          JSON.stringify(day.world.browser.all()),
        );
      if (n > 3010) throw new Error("loop");
      return ev(e);
    };
    (day.world as any).report = (a: any, b: any) => {
      r++;
      if (r > 3000 && r < 3010)
        console.log(
          a,
          JSON.stringify(b),
          day.world.time.passedMs(),
          JSON.stringify(day.browsing.orderOf(a)).slice(0, 60),
        );
      if (r > 3010) throw new Error("loop");
      return rep(a, b);
    };
    const t0 = performance.now();
    for (const s of steps) {
      console.log(JSON.stringify(s));
      const t = performance.now();
      const [n0, r0] = [n, r];
      await takeStep(day, s);
      const d = performance.now() - t;
      if (d > 300)
        console.log(
          JSON.stringify(s),
          Math.round(d),
          "events",
          n - n0,
          "reports",
          r - r0,
          JSON.stringify(day.browsing.orderOf(1))?.slice(0, 80),
        );
    }
    console.log("run", steps.length, Math.round(performance.now() - t0), n, r);
  }
}, 20000);
