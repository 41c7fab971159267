import { backupOf } from "./backup-of.ts";
import { beginDay } from "./begin-day.ts";

/** A minute a day, all of it watched, and a backup of that. */
export async function spentDay() {
  const day = await beginDay({ plan: { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] } });
  await day.browsing.open(1, "https://www.instagram.com/");
  await day.watch(1, 70);
  await day.unlock();
  return { day, parts: await backupOf(day.world, day.token()) };
}
