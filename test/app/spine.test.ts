import { expect, it } from "vitest";
import { presetPlan } from "#domain/plan/preset-plan";
import { siteId } from "#domain/ids";
import { createWorld } from "#test/support/memory/create-world";

it("closes a feed when a parent's minute is spent", async () => {
  const world = createWorld({ startsAt: "2026-11-23T16:00", timeZone: "Europe/Madrid" });
  await world.start();
  await world.own("setup/use", { use: "children" });
  const made = await world.own("setup/pin", { pin: "483920" });
  if (!made.ok) throw new Error(made.error);
  const { token } = made.value;
  const mia = { name: "Mia", birthDate: "2012-01-05", colour: 0, avatar: 0, country: "GB" };
  const setUp = await world.own("setup/child", { token, ...mia, child: null, code: null });
  const [child] = setUp.ok ? setUp.value.children : [];
  if (child === undefined) throw new Error("There is no child.");
  const plan = { ...presetPlan(14), opened: [siteId("instagram")], dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };
  await world.own("setup/plan", { token, child: child.id, plan });
  await world.own("setup/switches", { token });
  await world.own("turn/end", {});

  const url = "https://www.instagram.com/";
  world.browser.put({
    id: 7,
    windowId: 1,
    url,
    active: true,
    audible: false,
    frozen: false,
    incognito: false,
    splitView: null,
  });
  await world.event({ kind: "navigated", stage: "commit", tabId: 7, frameId: 0, url, prerender: false });
  const hello = await world.report(7, {});
  expect(hello).toMatchObject({ kind: "open", counted: true });
  for (let tens = 0; tens < 6; tens += 1) {
    world.time.pass(10_000);
    const order = await world.report(7, { why: "beat", spans: [{ startAgoMs: 10_000, endAgoMs: 0 }] });
    expect(order.kind).toBe(tens < 5 ? "open" : "closed");
  }
  await world.event({ kind: "window-focused", windowId: 1 });
  expect(world.browser.tab(7)?.url).toBe("porchlight://own/closed.html");
  const view = await world.own("child/view", {});
  expect(view).toMatchObject({ ok: true, value: { usedMs: 60_000, state: "spent" } });
});
