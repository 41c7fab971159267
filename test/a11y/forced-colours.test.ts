import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gallery } from "../ui/gallery/open-gallery.ts";
import { openScenes } from "./open-scenes.ts";

type Feature = { readonly name: string; readonly value: string };

describe("a screen for a person", () => {
  let gallery: Gallery;
  let page: Page;
  const prefer = async (features: Feature[]) => {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features });
  };
  beforeAll(async () => {
    gallery = await openScenes();
    page = await gallery.browser.newPage();
  });
  afterAll(() => gallery.close());

  it.each([
    ["popup-parent", ".switch", "checked"],
    ["popup-parent-children", ".child-tab", "aria-pressed"],
    ["dashboard-plan", ".day-chip", "aria-pressed"],
    ["welcome-plan", ".chip", "aria-pressed"],
    ["dashboard-today", ".dashboard-tab", "aria-current"],
    ["welcome-child", ".swatch input", "checked"],
    ["closed-nobody", ".who-tile", "aria-pressed"],
  ] as const)("whose colours are forced shows in %s whether %s is %s", async (scene, selector, state) => {
    await prefer([
      { name: "forced-colors", value: "active" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await gallery.show(page, scene, 900);
    const pictures: string[] = [];
    for (const isOn of [false, true]) {
      const clip = await page.evaluate(
        (where, what, on) => {
          const element = document.querySelector<HTMLElement>(where);
          if (element instanceof HTMLInputElement) element.checked = on;
          else if (on) element?.setAttribute(what, what === "aria-current" ? "page" : "true");
          else element?.removeAttribute(what);
          const seen = element?.closest(".chip, .swatch") ?? element;
          seen?.scrollIntoView({ block: "center" });
          const { x = 0, y = 0, width = 0, height = 0 } = seen?.getBoundingClientRect() ?? {};
          return { x: x + scrollX, y: y + scrollY, width, height };
        },
        selector,
        state,
        isOn,
      );
      pictures.push(await page.screenshot({ clip, encoding: "base64" }));
    }
    expect(pictures[0]).not.toBe(pictures[1]);
  });

  it("whose colours are forced shows eight colours to choose from", async () => {
    await prefer([{ name: "forced-colors", value: "active" }]);
    await gallery.show(page, "welcome-child", 900);
    const colours = await page.$$eval(".swatch-fill", (fills) =>
      fills.map((fill) => getComputedStyle(fill).backgroundColor),
    );
    expect(new Set(colours).size).toBeGreaterThanOrEqual(8);
  });

  it.each(["popup-open", "popup-parent", "closed-daily", "welcome-start", "dashboard-plan-changes"])(
    "who wants less motion moves nothing in %s: it fades",
    async (scene) => {
      await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
      const { identifier } = await page.evaluateOnNewDocument(() => {
        const keep = (name: string) => (document.documentElement.dataset["moved"] += ` ${name}`);
        addEventListener("animationstart", ({ animationName }) => keep(animationName), true);
        addEventListener("transitionrun", ({ propertyName }) => keep(propertyName), true);
      });
      await gallery.show(page, scene, 900);
      const moved = await page.evaluate(() => document.documentElement.dataset["moved"] ?? "");
      await page.removeScriptToEvaluateOnNewDocument(identifier);
      expect(moved.replaceAll(/undefined|fade|opacity/g, "").trim()).toBe("");
    },
  );
});
