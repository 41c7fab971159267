// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { mount } from "../mount.ts";
import { savedChild } from "../fixtures.ts";
import { showWelcome } from "./show-welcome.tsx";

type Page = Awaited<ReturnType<typeof mount>>;
const CODE = "Four digits of their own, if you like";

async function showPlan() {
  const shown = await showWelcome({ step: "plan", pinIsSet: true, children: [savedChild] });
  await shown.page.type("PIN", "271828");
  await shown.page.send();
  return shown;
}

async function addLeo(page: Page, code: string): Promise<void> {
  await page.press("Add another child");
  await page.type("Name", "Leo");
  await page.type("Day", "1");
  await page.type("Month", "2");
  await page.type("Year", "2018");
  await page.type(CODE, code);
  await page.send();
}

describe("a second child in the first run", () => {
  it("comes after the first one's plan, with looks and a plan of its own", async () => {
    const { page, background } = await showPlan();
    await addLeo(page, "");
    expect(background.named("setup/plan")).toMatchObject([{ child: "mia" }]);
    expect(background.named("setup/child")).toMatchObject([
      { child: null, name: "Leo", colour: 1, avatar: 1, code: null },
    ]);
    expect(page.text()).toContain("On school days Leo has");
    await page.send();
    expect(background.named("setup/plan")).toMatchObject([{ child: "mia" }, { child: "leo" }]);
    await page.gone();
  });

  it("is offered a code of its own: four digits, or none", async () => {
    const { page, background } = await showPlan();
    await addLeo(page, "25");
    expect(page.text()).toContain("Four digits, or none.");
    expect(background.named("setup/child")).toEqual([]);
    await page.type(CODE, "2580");
    await page.send();
    expect(background.named("setup/child")).toMatchObject([{ name: "Leo", code: "2580" }]);
    await page.gone();
  });

  it("can be left again for the first one's plan", async () => {
    const { page } = await showPlan();
    await page.press("Add another child");
    await page.press("Back");
    expect(page.text()).toContain("On school days Mia has");
    await page.gone();
  });

  it("is not asked of the first: a code keeps nobody from anybody then", async () => {
    const { page } = await showWelcome({ step: "child", pinIsSet: true });
    await page.type("PIN", "271828");
    await page.send();
    expect(page.text()).not.toContain(CODE);
    await page.gone();
  });
});
