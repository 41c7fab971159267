// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { ownSiteId } from "#domain/catalogue/own-site";
import { parentView } from "../fixtures.ts";
import { openPermission } from "../open-permission.ts";
import { showParent } from "../show-parent.tsx";

const SITE = ownSiteId("example.org");
const elsewhere = parentView({ page: null, addable: { site: SITE, name: "example.org" } });
const inPlan = parentView({ addable: null });
const BUTTON = "Add to the plan";
const asked = { token: "t", child: "mia", tabId: 7, site: SITE };

const show = (isAllowed: boolean) => {
  const order: string[] = [];
  const request = vi.fn(async () => {
    order.push("browser");
    return isAllowed;
  });
  const shown = showParent(
    {
      "parent/view": () => elsewhere,
      "plan/own-site": ({ on }) => {
        order.push(on ? "add" : "remove");
        return on && isAllowed ? inPlan : elsewhere;
      },
    },
    null,
    { ...openPermission, request },
  );
  return { shown, order, request };
};

describe("a page in front whose site is in no plan", () => {
  it("is said to be none of the plan, with the way into it", async () => {
    const { page } = await show(true).shown;
    expect(page.text()).toContain("This page: example.org. It isn't in Mia's plan.");
    expect(page.text()).toContain("Your browser asks first");
    await page.gone();
  });

  it("is asked of the browser in the click, before anything else, and told to the background before the answer", async () => {
    const { shown, order, request } = show(true);
    const { page, background } = await shown;
    await page.press(BUTTON);
    expect(request).toHaveBeenCalledWith([SITE]);
    expect(order).toEqual(["browser", "add", "add"]);
    expect(background.named("plan/own-site")).toEqual([
      { ...asked, on: true },
      { ...asked, on: true },
    ]);
    expect(page.text()).toContain("example.org is in Mia's plan and counts from now on.");
    expect(page.text()).not.toContain(BUTTON);
    await page.gone();
  });

  it("goes out again by Undo", async () => {
    const { page, background } = await show(true).shown;
    await page.press(BUTTON);
    await page.press("Undo");
    expect(background.named("plan/own-site").at(-1)).toEqual({ ...asked, on: false });
    expect(page.text()).toContain("It isn't in Mia's plan.");
    await page.gone();
  });

  it("stays as it is where the person says no to the browser, and that is said", async () => {
    const { shown, order } = show(false);
    const { page } = await shown;
    await page.press(BUTTON);
    expect(order).toEqual(["browser", "add", "remove"]);
    expect(page.text()).toContain("Your browser was told not to let Porchlight see example.org");
    expect(page.text()).toContain("It isn't in Mia's plan.");
    await page.gone();
  });

  it("has no such line where the plan knows it", async () => {
    const { page } = await showParent();
    expect(page.text()).not.toContain(BUTTON);
    await page.gone();
  });
});
