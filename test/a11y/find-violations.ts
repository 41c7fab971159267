import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer-core";

/** Each theme and each direction once: what axe measures of one does not hang on the other. */
const LOOKS = [
  ["light", "ltr"],
  ["dark", "rtl"],
] as const;

/** What axe finds, light and dark, in both directions, as lines that say where: `dark rtl: color-contrast, #app > p`. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [look, [theme, direction]] of LOOKS.entries()) {
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: theme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    // Axe is brought into the page once, which takes longer than all looks. The legacy mode opens no tab of its own.
    const source = look === 0 ? undefined : "void axe;";
    const axe = new AxePuppeteer(page, source).setLegacyMode().options({ resultTypes: ["violations"] });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${theme} ${direction}: ${id}, ${target.join(" ")}, ${failureSummary}`);
  }
  return found;
}
