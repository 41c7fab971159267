import { dashboardWords } from "#locales/dashboard-words";
import { readScreen } from "../tour/screen.ts";
import { pageSize, type Photographer } from "./photographer.ts";
import type { createStudio } from "./studio.ts";

/** The parent's console, page by page, and the agreement as it comes out of the printer. */
export async function takeDashboard(
  studio: ReturnType<typeof createStudio>,
  { take, takeBoth }: Photographer,
  pin: string,
): Promise<void> {
  const page = await studio.openDashboard(pin);
  const screen = readScreen(page);
  await screen.see(dashboardWords.closesNext);
  await takeBoth(page, "dashboard-today", pageSize);
  await screen.press(dashboardWords.pages.plan);
  await takeBoth(page, "dashboard-plan", pageSize);
  await page.emulateMediaType("print");
  await take(page, "dashboard-agreement", pageSize);
  await page.emulateMediaType("screen");
  await screen.press(dashboardWords.pages.settings);
  await takeBoth(page, "dashboard-settings", pageSize);
  await page.close();
}
