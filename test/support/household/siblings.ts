import { beginDay, type Day } from "./begin-day.ts";
import { valueOf } from "./given-household.ts";

const MINUTE = 60;

/** Mia, and Leo with a code of his own and a minute a day. */
export const givenSiblings = (use: "shared" | "children") =>
  beginDay({ use, others: [{ name: "Leo", code: "2580", plan: { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] } }] });

/** Null is a guest. */
export const choose = async (day: Day, index: number | null, code: string | null = null) =>
  valueOf(await day.world.own("who/choose", { child: index === null ? null : (day.children[index] ?? null), code }));

/** The name of the child who is here, or what else is. */
export async function here(day: Day): Promise<string> {
  const view = valueOf(await day.world.own("who/view", {}));
  const { here: found } = view;
  return found.kind === "child" ? (view.tiles.find(({ id }) => id === found.id)?.name ?? "") : found.kind;
}

export async function startTurn(day: Day, minutes: 15 | 60 | null): Promise<void> {
  await day.unlock();
  valueOf(await day.world.own("turn/start", { token: day.token(), minutes }));
  await day.world.own("door/lock", {});
  await day.browsing.follow();
}

/** The hands leave keyboard and mouse: the browser tells a minute later. */
export async function goAway(day: Day, minutes: number): Promise<void> {
  await day.pass(MINUTE);
  day.world.browser.beIdle("idle");
  await day.browsing.tell({ kind: "idle", state: "idle" });
  await day.pass((minutes - 1) * MINUTE);
}
export async function comeBack(day: Day): Promise<void> {
  day.world.browser.beIdle("active");
  await day.browsing.tell({ kind: "idle", state: "active" });
}
export async function lockScreen(day: Day): Promise<void> {
  await day.browsing.tell({ kind: "idle", state: "locked" });
}
