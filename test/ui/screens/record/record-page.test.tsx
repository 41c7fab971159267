// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { journalPart, recordPart } from "../../record-fixtures.ts";
import { showRecord } from "../../show-record.tsx";

describe("the record", () => {
  it("opens on the week, in one sentence, with questions and what is not known", async () => {
    const { page, until } = await showRecord();
    await until("Week of 16 November");
    expect(page.text()).toContain("2 h 04 so far, 18 minutes less than by this day last week. Mostly videos.");
    expect(page.text()).toContain("Asked 3 times: 1 yes, 1 not today.");
    expect(page.text()).toContain("48 min for school, counted apart.");
    expect(page.text()).toContain("Another 27 min isn't counted by the plan.");
    expect(page.text()).toContain("One sign-up was paused on TikTok.");
    expect(page.text()).toContain("Not known: the extension was off, Tue 17:10 to 18:40.");
    await page.gone();
  });

  it("says every figure of its bars as a table too", async () => {
    const { page, until } = await showRecord();
    await until("Week of 16 November");
    const rows = [...page.root.querySelectorAll(".week-chart tbody tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual(["Monday 16 November", "41 min", "1 h", "0 min", "24 min", "9 min", "0 min"]);
    expect(rows[1]).toEqual(["Tuesday 17 November", "55 min", "1 h", "0 min", "0 min", "9 min", "1 h 30"]);
    expect(rows[3]).toEqual(["Thursday 19 November", "not yet", "", "", "", "", "0 min"]);
    await page.gone();
  });

  it("goes back a week, and never into the future", async () => {
    const { page, background, until } = await showRecord();
    await until("Week of 16 November");
    await page.press("The week before");
    await until("Week of 9 November");
    expect(background.named("record/days").at(-1)).toMatchObject({ from: "2026-11-02", to: "2026-11-15" });
    await page.press("The week after");
    await until("Week of 16 November");
    const asked = background.named("record/days").length;
    await page.press("The week after");
    expect(background.named("record/days")).toHaveLength(asked);
    await page.gone();
  });

  it("is of one child at a time", async () => {
    const { page, background, until } = await showRecord();
    await until("Week of 16 November");
    await page.tick("Leo");
    await until("Week of 16 November");
    expect(background.named("record/days").at(-1)).toMatchObject({ child: "leo" });
    await page.gone();
  });

  it("says kindly that there is nothing yet", async () => {
    const { page, until } = await showRecord({
      "record/days": (span) => recordPart(span, { firstDate: "2026-11-18", days: [] }),
      "record/journal": (span) => journalPart(span, { events: [] }),
    });
    await until("Nothing to show yet. That's fine.");
    await page.gone();
  });

  it("has a page to talk over, which is printed alone", async () => {
    const { page, print, until } = await showRecord();
    await until("Week of 16 November");
    await page.press("A page to talk over");
    expect(page.text()).toContain("Mia's week");
    expect(page.text()).toContain("Within the plan on Monday, Tuesday and Wednesday.");
    expect(page.has(".record-fold")).toBe(false);
    await page.press("Back to the record");
    expect(page.has(".record-fold")).toBe(true);
    await page.press("Print");
    expect(print).toHaveBeenCalledOnce();
    await page.gone();
  });

  it("leads to the PIN when the session is over, and shows nothing of it behind", async () => {
    const { page } = await showRecord({ "record/days": () => ({ refused: "session-over" }) });
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.has("input[type=password]")).toBe(true);
    });
    expect(page.has(".dashboard-open[hidden]")).toBe(true);
    await page.gone();
  });

  it("keeps what it showed when the background does not answer once", async () => {
    let isDeaf = false;
    const { page, until } = await showRecord({
      "record/days": (span) => (isDeaf ? { refused: "failed" } : recordPart(span)),
    });
    await until("Week of 16 November");
    isDeaf = true;
    dispatchEvent(new Event("focus"));
    await until("That didn't go through. Try again.");
    expect(page.text()).toContain("Week of 16 November");
    await page.gone();
  });
});
