import type { Software } from "#domain/catalogue/open-software";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import type { SeenAnswer } from "#domain/report/seen-view";
import type { Sender } from "#messages/sender";
import { beginDay, type Day } from "./begin-day.ts";
import { valueOf } from "./given-household.ts";

export const HOST = "pond.example";
export const PAGE = `https://www.${HOST}/home`;

/** The scout of a page, as the browser names it. */
export const scoutAt = (url: string, changes: Partial<Extract<Sender, { kind: "page" }>> = {}): Sender => ({
  ...{ kind: "page", tabId: 1, frameId: 0, url, origin: "", tabUrl: url, incognito: false, prerender: false },
  ...changes,
});

/** A scout that is allowed everywhere says what it saw. */
export async function seeSite(
  day: Day,
  url = PAGE,
  software: Software | null = null,
  sender: Sender = scoutAt(url),
): Promise<void> {
  valueOf(await day.world.send("scout/seen", { software }, sender));
  await day.browsing.follow();
}

/** What a parent says to it. */
export async function answerSeen(day: Day, given: SeenAnswer, host = HOST): Promise<void> {
  await day.unlock();
  valueOf(await day.world.own("seen/answer", { token: day.token(), host, answer: given }));
  await day.browsing.follow();
}

/** A day on which a scout may look everywhere, with one page open that nobody has seen yet. */
export async function beginWithScout(plan: Partial<Plan> = {}): Promise<Day> {
  const day = await beginDay({ plan: { dailyMinutes: everyDay(10), ...plan } });
  day.world.browser.allowEverywhere(true);
  await day.browsing.open(1, PAGE);
  return day;
}
