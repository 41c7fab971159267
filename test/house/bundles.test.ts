import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import manifest from "../../package.json" with { type: "json" };
import { BUILDS, builtBytes, builtText, type Build } from "./support/built.ts";

const KB = 1000;

/** A page's HTML with every script that it loads by name, itself and its chunks. */
function scriptsOf(build: Build, page: string): readonly string[] {
  const html = builtText(build, page);
  return Array.from(html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g), ([, path = ""]) => path);
}

describe.each(BUILDS)("the bundles for %s", (build) => {
  const largestSite = () => Math.max(...SITES.map((site) => builtBytes(build, `sites/${site.id}.js`)));
  const pageBytes = (page: string) => scriptsOf(build, page).reduce((sum, path) => sum + builtBytes(build, path), 0);

  /**
   * What each may weigh today. The aims were 25 kB for the guard, 70 for the popup and 160 for the dashboard, and are met. The
   * background's was 80: missed, since it carries the rules of 72 sites and the names of their front ends, 60 kB, plans of whole
   * weeks and who is here, 22 kB, asking and giving, 22 kB, birthdays and what a child keeps itself to, 8 kB, and what tells a
   * document that was put back and time that nobody kept, 4 kB. A number goes down when its bundle does, and up only with a reason.
   */
  test.each([
    ["the guard with the largest site", 25 * KB, () => builtBytes(build, "content-scripts/guard.js") + largestSite()],
    ["the part with the endings", 9.1 * KB, () => builtBytes(build, "content-scripts/endings.js")],
    ["the popup's scripts", 70 * KB, () => pageBytes("popup.html")],
    ["the dashboard's scripts", 140 * KB, () => pageBytes("dashboard.html")],
    ["the background", 245 * KB, () => builtBytes(build, "background.js")],
  ])("hold %s under %i bytes", (_name, most, bytes) => {
    expect(bytes(), "Look at what came in: npx wxt build --analyze.").toBeLessThan(most);
  });

  test("carry of the polyfill only that it hands the native API through", () => {
    const said = builtText(build, "manifest.json");
    const oldest = /"(?:minimum_chrome_version|strict_min_version)":"(\d+)/.exec(said)?.[1];
    // Chrome has the native `browser` since 148; Firefox had it always.
    expect(Number(oldest)).toBeGreaterThanOrEqual(build === "chrome" ? 148 : 147);
    expect(builtText(build, "background.js")).not.toContain("minArgs");
  });

  test("carry the licence of everything that is in them", () => {
    const licences = builtText(build, "licences.txt").split("\n\n\n");
    expect(licences.map((text) => text.split("\n")[0])).toEqual(
      expect.arrayContaining(["Porchlight", ...Object.keys(manifest.dependencies)]),
    );
  });

  test("give the guard no polyfill and no Preact", () => {
    const guard = builtText(build, "content-scripts/guard.js") + builtText(build, "content-scripts/endings.js");
    expect(guard).not.toMatch(/webextension-polyfill|__H|preact/);
  });

  test.each(["background.js", "content-scripts/guard.js", "content-scripts/endings.js"])(
    "have no network code in %s",
    (path) => {
      expect(builtText(build, path)).not.toMatch(
        /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource\(|\beval\(/,
      );
    },
  );
});
