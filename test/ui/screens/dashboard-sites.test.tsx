// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkOwnHost } from "#domain/catalogue/check-own-host";
import { findPage } from "#domain/catalogue/find-page";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { ownSiteId } from "#domain/catalogue/own-site";
import { siteId, type SiteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { presetPlan } from "#domain/plan/preset-plan";
import { editorWords } from "#locales/editor-words";
import type { SitePermission } from "#ui/screens/dashboard/plan/site-permission.ts";
import type { Answers } from "../fake-send.ts";
import { openPermission } from "../open-permission.ts";
import { familyView } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

const plan = presetPlan(10);

const show = (answers: Answers = {}, permission: SitePermission = openPermission) =>
  showDashboard(
    {
      "plan/find-page": ({ typed }) => findPage(typed),
      "plan/find-site": ({ host, own }) => checkOwnHost(host, own),
      ...answers,
    },
    permission,
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the plan's editor", () => {
  describe("given the address of a single page", () => {
    const add = async (page: Awaited<ReturnType<typeof show>>["page"], typed: string) => {
      await page.type("Open a single page", typed);
      await page.press("Open the page");
    };

    it("opens the one thing that it names, by the family's own name", async () => {
      const { page, background } = await show();
      await add(page, " www.youtube.com/watch?v=dQw4w9WgXcQ&t=30s ");
      expect(page.text()).toContain("dQw4w9WgXcQ (a video on YouTube)");
      await page.type("dQw4w9WgXcQ (a video on YouTube): A name of your own", "Fractions");
      expect(page.text()).toContain("Open all the same, within the hours and minutes: Fractions (a video on YouTube).");
      expect(page.text()).toContain("Looser than now.");
      await page.press("Change the plan");
      const pages = [{ site: "youtube", thing: "video/dQw4w9WgXcQ", name: "Fractions" }];
      expect(background.named("plan/change")).toEqual([
        { token: "t", child: "mia", base: plan, plan: { ...plan, pages } },
      ]);
      await page.gone();
    });

    it("opens all of a list that can be opened, and keeps what cannot in the field with the reason", async () => {
      const { page } = await show();
      await add(page, "https://youtu.be/dQw4w9WgXcQhttps://www.youtube.com/watch?v=lessonVideo https://example.org/a");
      expect(page.text()).toContain("dQw4w9WgXcQ (a video on YouTube) and lessonVideo (a video on YouTube)");
      expect(page.text()).toContain("That isn't a page of a site in our list.");
      expect(page.field("Open a single page").value).toBe("https://example.org/a");
      await page.gone();
    });

    it("says of a channel that its videos do not come along", async () => {
      const { page } = await show();
      await add(page, "https://www.youtube.com/@mathsteacher");
      expect(page.text()).toContain("@mathsteacher (a channel on YouTube, without its videos)");
      expect(page.text()).toContain("an address on YouTube doesn't say whose video it is");
      await page.gone();
    });

    it.each([
      ["https://example.org/a", "That isn't a page of a site in our list."],
      ["nothing", "That isn't a page of a site in our list."],
      ["https://www.youtube.com/", "That address doesn't name one thing"],
      ["https://youtu.be/dQw4w9WgXcQ", "It is here already."],
    ])("refuses %s with a sentence", async (typed, sentence) => {
      const pages = [{ site: siteId("youtube"), thing: "video/dQw4w9WgXcQ", name: null }];
      const { page } = await show({ "family/view": () => familyView({ plan: { ...plan, pages } }) });
      await add(page, typed);
      expect(page.text()).toContain(sentence);
      expect(page.has(".changes")).toBe(false);
      await page.press("Remove: dQw4w9WgXcQ (a video on YouTube)");
      expect(page.text()).toContain("Is No single page is opened.");
      await page.gone();
    });
  });

  it("has a rule for all other social sites together, seen or yet to be seen", async () => {
    const { page, background } = await show();
    const about = editorWords.parts.closed;
    const list = page.root.querySelector<HTMLSelectElement>(`select[aria-label="${about}: ${editorWords.site}"]`);
    if (list === null) throw new Error("There is no list of sites.");
    list.value = OTHER_SOCIAL;
    list.dispatchEvent(new Event("change", { bubbles: true }));
    await page.settle();
    await page.press(`Add: ${about}`);
    expect(page.text()).toContain("Other social sites are closed.");
    await page.press("Change the plan");
    const closed = [...plan.closed, { site: OTHER_SOCIAL, surface: "all" }];
    expect(background.named("plan/change")).toEqual([
      { token: "t", child: "mia", base: plan, plan: { ...plan, closed } },
    ]);
    await page.gone();
  });

  describe("asked for a site of a parent's own", () => {
    const SITE = ownSiteId("example.org");
    const add = async (page: Awaited<ReturnType<typeof show>>["page"], typed: string) => {
      await page.type("Add a site of your own", typed);
      await page.press("Add the site");
    };

    it("asks the browser in the very click, and then changes the plan", async () => {
      const request = vi.fn(async () => true);
      const { page, background } = await show({}, { ...openPermission, request });
      await add(page, " HTTPS://www.Example.org/some/page?a=b ");
      expect(page.text()).toContain("Is Your parent added example.org: time there counts like on any other site.");
      expect(page.text()).toContain("Stricter than now.");
      expect(request).not.toHaveBeenCalled();
      const button = [...page.root.querySelectorAll("button")].find((one) => one.textContent === "Change the plan");
      button?.click();
      // Firefox has forgotten the click when the first answer is awaited.
      expect(request).toHaveBeenCalledExactlyOnceWith([SITE]);
      await page.settle();
      expect(background.named("plan/change")).toEqual([
        { token: "t", child: "mia", base: plan, plan: { ...plan, ownSites: [SITE] } },
      ]);
      await page.gone();
    });

    it("says plainly that the browser was told no, and changes nothing", async () => {
      const { page, background } = await show({}, { ...openPermission, request: async () => false });
      await add(page, "example.org");
      await page.press("Change the plan");
      expect(page.text()).toContain("told not to let Porchlight see example.org, so nothing was changed.");
      expect(background.named("plan/change")).toEqual([]);
      expect(page.text()).toContain("Is Your parent added example.org");
      await page.gone();
    });

    it("keeps what it was let into when somebody else added the same site meanwhile", async () => {
      const giveBack = vi.fn(async () => undefined);
      let ownSites: readonly SiteId[] = [];
      const { page } = await show(
        {
          "plan/change": () => {
            ownSites = [SITE];
            return { refused: "changed-meanwhile" };
          },
          "family/view": () => familyView({ plan: { ...plan, ownSites } }),
        },
        { ...openPermission, giveBack },
      );
      await add(page, "example.org");
      await page.press("Change the plan");
      await page.settle();
      expect(giveBack.mock.calls).toEqual([[[]]]);
      expect(page.text()).toContain("Someone changed the same part meanwhile, so nothing was taken yet.");
      await page.gone();
    });

    it("gives back what it was let into when the plan could not be changed", async () => {
      const giveBack = vi.fn(async () => undefined);
      const over = { "plan/change": () => ({ refused: "session-over" }) } as const;
      const { page } = await show(over, { ...openPermission, giveBack });
      await add(page, "example.org");
      await page.press("Change the plan");
      expect(giveBack).toHaveBeenCalledExactlyOnceWith([SITE]);
      await page.gone();
    });

    it.each([
      ["chrome://settings", "That is a page of the browser or of this computer, not a site."],
      ["not a site", "That isn't the address of a site. Try something like example.org."],
      ["https://m.youtube.com/watch?v=1", "YouTube is here already."],
      ["co.uk", "That is the ending of many addresses. Add each site by its own."],
      ["addons.mozilla.org", "Browsers let no extension onto that site."],
    ])("refuses %s with a sentence", async (typed, sentence) => {
      const { page } = await show();
      await add(page, typed);
      expect(page.text()).toContain(sentence);
      expect(page.has(".changes")).toBe(false);
      await page.gone();
    });

    it("takes it out of every rule when it is removed, and says where the browser keeps us out", async () => {
      const scope = { site: SITE, surface: "all" } as const;
      const minutes = everyDay(10);
      const before = {
        ...plan,
        ownSites: [SITE],
        closed: [scope, { site: siteId("x"), surface: "all" as const }],
        budgets: [
          { name: null, scopes: [scope], minutes },
          { name: null, scopes: [scope, { site: siteId("x"), surface: "all" as const }], minutes },
        ],
      };
      const request = vi.fn(async () => true);
      const permission = { ...openPermission, request, missing: async () => [SITE] };
      const { page, background } = await show({ "family/view": () => familyView({ plan: before }) }, permission);
      expect(page.text()).toContain("Your browser keeps Porchlight out of it");
      await page.press("Ask the browser again");
      expect(request).toHaveBeenCalledExactlyOnceWith([SITE]);
      await page.press("Remove: example.org, Sites of your own");
      expect(page.text()).toContain("Looser than now.");
      await page.press("Change the plan");
      const x = { site: "x", surface: "all" };
      const after = { ...before, ownSites: [], closed: [x], budgets: [{ name: null, scopes: [x], minutes }] };
      expect(background.named("plan/change")).toEqual([{ token: "t", child: "mia", base: before, plan: after }]);
      expect(request).toHaveBeenCalledOnce();
      await page.press("Undo");
      expect(request.mock.calls).toEqual([[[SITE]], [[SITE]]]);
      expect(background.named("plan/change").at(-1)).toEqual({
        token: "t",
        child: "mia",
        base: after,
        plan: before,
      });
      await page.gone();
    });
  });
});
