import { dashboardWords } from "#locales/dashboard-words";
import { readScreen } from "../tour/screen.ts";
import { dashboardSize, paperSize, type Photographer } from "./photographer.ts";
import type { createStudio } from "./studio.ts";

/** The parent's console, page by page, and the agreement as it comes out of the printer. */
export async function takeDashboard(
  studio: ReturnType<typeof createStudio>,
  { take, takeBoth }: Photographer,
  pin: string,
): Promise<void> {
  const page = await studio.openDashboard(pin);
  for (const [name, title] of Object.entries(dashboardWords.pages)) {
    await readScreen(page).press(title);
    await page.mouse.move(0, 0);
    await takeBoth(page, `dashboard-${name}`, dashboardSize);
  }
  await readScreen(page).press(dashboardWords.pages.plan);
  await page.emulateMediaType("print");
  await take(page, "dashboard-agreement", paperSize);
  await page.close();
}
