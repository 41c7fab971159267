// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkOwnHost } from "#domain/catalogue/check-own-host";
import type { Embeds } from "#domain/plan/plan";
import { presetPlan } from "#domain/plan/preset-plan";
import { USUAL_EMBEDS } from "#domain/plan/usual-embeds";
import { familyView } from "../fixtures.ts";
import { showDashboard } from "../show-dashboard.tsx";

const plan = presetPlan(10);
const show = (embeds: Partial<Embeds> = {}) =>
  showDashboard({
    "plan/find-site": ({ host, own }) => checkOwnHost(host, own),
    "family/view": () => familyView({ plan: { ...plan, embeds: { ...USUAL_EMBEDS, ...embeds } } }),
  });
type Shown = Awaited<ReturnType<typeof show>>;

/** What the plan holds of it when it is taken. */
async function expectTaken({ page, background }: Shown, embeds: Embeds): Promise<void> {
  await page.press("Change the plan");
  expect(background.named("plan/change")).toMatchObject([{ plan: { embeds } }]);
}
async function add({ page }: Shown, typed: string): Promise<void> {
  await page.type("Add a learning site", typed);
  await page.press("Add to the list");
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("videos inside other sites, in the plan's editor", () => {
  it("may play on all pages, and what that costs stands under it", async () => {
    const shown = await show();
    const { page } = shown;
    expect(page.text()).toContain("Inside other sites they stay closed.");
    await page.tick("Inside all sites");
    expect(page.text()).toContain("inside others like time on their own site.");
    expect(page.text()).toContain("Looser than now.");
    await expectTaken(shown, { ...USUAL_EMBEDS, where: "everywhere" });
    await page.gone();
  });

  it("may play nowhere, and then there is no list", async () => {
    const { page } = await show();
    await page.tick("Nowhere");
    expect(page.text()).toContain("Is Videos of a closed site play inside no other site.");
    expect(page.text()).toContain("Stricter than now.");
    expect(page.text()).not.toContain("Add a learning site");
    await page.gone();
  });

  it("loses a learning site with a tap, and has it back with another", async () => {
    const shown = await show();
    await shown.page.press("✓Duolingo");
    expect(shown.page.text()).toContain("Not among the learning sites: duolingo.com.");
    await shown.page.press("Duolingo");
    expect(shown.page.has(".changes")).toBe(false);
    await shown.page.press("✓Kahoot!");
    await expectTaken(shown, { ...USUAL_EMBEDS, removed: ["kahoot.com", "kahoot.it"] });
    await shown.page.gone();
  });

  it("has a school's own site too, by its host", async () => {
    const shown = await show();
    await add(shown, " https://www.School.example/lessons?a=b ");
    expect(shown.page.text()).toContain("Learning sites by your parent's word: school.example.");
    await expectTaken(shown, { ...USUAL_EMBEDS, added: ["school.example"] });
    await shown.page.gone();
  });

  it("loses a site that was added", async () => {
    const shown = await show({ added: ["school.example", "xn--mnchen-3ya.example"] });
    await shown.page.press("Remove: münchen.example, Learning sites");
    await expectTaken(shown, { ...USUAL_EMBEDS, added: ["school.example"] });
    await shown.page.gone();
  });

  it("takes one of ours back that was taken out, when its address is typed", async () => {
    const shown = await show({ removed: ["duolingo.com"] });
    await add(shown, "de.duolingo.com");
    await expectTaken(shown, USUAL_EMBEDS);
    await shown.page.gone();
  });

  it("takes all addresses of one of ours back with one of them, so that its chip says what is true", async () => {
    const shown = await show({ removed: ["kahoot.com", "kahoot.it"] });
    await add(shown, "kahoot.it");
    expect(shown.page.text()).toContain("✓Kahoot!");
    await expectTaken(shown, USUAL_EMBEDS);
    await shown.page.gone();
  });

  it.each([
    ["khanacademy.org", "It is a learning site already."],
    ["https://m.youtube.com/", "YouTube is a site that the plan itself is about"],
    ["co.uk", "That is the ending of many addresses. Add each site by its own."],
    ["chrome://settings", "That is a page of the browser or of this computer, not a site."],
    ["nothing at all", "That isn't the address of a site."],
  ])("refuses %s with a sentence", async (typed, sentence) => {
    const shown = await show();
    await add(shown, typed);
    expect(shown.page.text()).toContain(sentence);
    expect(shown.page.has(".changes")).toBe(false);
    await shown.page.gone();
  });

  it("has room for forty of a family's own", async () => {
    const shown = await show({ added: Array.from({ length: 40 }, (_, index) => `school${index}.example`) });
    await add(shown, "one-more.example");
    expect(shown.page.text()).toContain("A plan holds 40 learning sites of your own at most.");
    await shown.page.gone();
  });
});
