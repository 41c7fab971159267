// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { createClient } from "#messages/client";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";
import { createFakeSend } from "../../fake-send.ts";
import { familyView, parentView } from "../../fixtures.ts";
import { mount } from "../../mount.ts";
import { openPermission } from "../../open-permission.ts";
import { journalPart, recordPart } from "../../record-fixtures.ts";
import { showRecord, unfold } from "../../show-record.tsx";
import { loadFakeVault } from "../../load-fake-vault.ts";

describe("under the week", () => {
  it("one day says what of the plan it was, when each site was watched, and what closed when", async () => {
    const { page, until } = await showRecord();
    await until("Week of 16 November");
    await unfold(page, "One day");
    expect(page.text()).toContain("Wednesday 18 November28 of 60 minutes");
    await page.tick("Mo");
    expect(page.text()).toContain("24 min for school, counted apart.");
    expect(page.text()).toContain("16:20YouTube (short videos) was closed: the minutes for this were used.");
    expect(page.text()).toContain("YouTube16:0017:1537 min");
    await page.gone();
  });

  it("what is closed again and again is said once", async () => {
    const { page, until } = await showRecord();
    await until("Week of 16 November");
    await unfold(page, "One day");
    expect(page.text()).toContain("this part isn't in the plan. 2 times");
    await page.gone();
  });

  it("sites and kinds stand with their minutes", async () => {
    const { page, until } = await showRecord();
    await until("Week of 16 November");
    await unfold(page, "By site and by kind");
    expect(page.text()).toContain("YouTube1 h 39");
    expect(page.text()).toContain("For school48 min");
    expect(page.text()).toContain("Short videos37 min");
    await page.gone();
  });

  it("the hours begin with the household's day", async () => {
    const { page, until } = await showRecord();
    await until("Week of 16 November");
    await unfold(page, "By hour of the day");
    expect(page.text()).toContain("Most between 16:00 and 18:00.");
    expect(page.root.querySelector(".record-fold-body tbody th")?.textContent).toBe("04:00");
    await page.gone();
  });

  it("the month is a calendar, and a year is read part by part", async () => {
    const { page, background, until } = await showRecord();
    await until("Week of 16 November");
    await unfold(page, "Months and years");
    await until("17 h 12 in all.");
    expect(page.root.querySelector(".month")?.textContent).toContain("14149");
    await page.tick("Year");
    await until("Month by month");
    await vi.waitFor(() => expect(page.root.querySelectorAll(".heat title")).toHaveLength(322));
    const spans = background.named("record/days").slice(-2);
    expect(spans).toMatchObject([{ to: "2026-11-18" }, { from: "2026-01-01", to: "2026-05-19" }]);
    await page.gone();
  });

  it("a long reading can be stopped, keeps what it has, and can be begun again", async () => {
    const waiting: (() => void)[] = [];
    const table = createFakeSend({
      "door/resume": () => ({ token: "t", leftMs: 292_000 }),
      "family/view": () => familyView(),
      "parent/view": () => parentView(),
      "record/days": (span) => recordPart(span, { firstDate: "2024-03-01" }),
      "record/journal": (span) => journalPart(span),
    });
    let isSlow = false;
    const send = async (message: unknown) => {
      if (isSlow && JSON.stringify(message).includes("record/days")) await new Promise<void>((go) => waiting.push(go));
      return table.send(message);
    };
    const page = await mount(
      <DashboardApp
        loadVault={loadFakeVault}
        call={createClient(send)}
        permission={openPermission}
        print={vi.fn()}
        startsAt="record"
      />,
    );
    const until = async (words: string) =>
      vi.waitFor(async () => {
        await page.settle();
        expect(page.text()).toContain(words);
      });
    await until("Week of 16 November");
    await unfold(page, "Months and years");
    await until("17 h 12 in all.");
    isSlow = true;
    await page.tick("All years");
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect(page.text()).toContain("Reading May 2026.");
    waiting.shift()?.();
    await until("Reading November 2025.");
    await page.press("Stop");
    expect(page.text()).toContain("Stopped. What was read so far is shown.");
    const asked = table.named("record/days").length;
    waiting.splice(0).forEach((go) => go());
    await page.settle();
    expect(page.text()).toContain("Stopped.");
    expect(table.named("record/days").length - asked).toBeLessThanOrEqual(1);
    isSlow = false;
    await page.press("Read it again");
    await vi.waitFor(async () => {
      await page.settle();
      expect(page.text()).not.toContain("Stop");
    });
    expect(table.named("record/days").at(-1)).toMatchObject({ from: "2024-03-01" });
    await page.gone();
  });

  it("the journal is narrowed by what it is about, whose it is and its days", async () => {
    const { page, background, until } = await showRecord();
    await until("Week of 16 November");
    await unfold(page, "Journal");
    await until("A wrong PIN was tried, 2 in a row.");
    await page.tick("The plan");
    expect(page.text()).not.toContain("A wrong PIN");
    expect(page.text()).toContain("By own choice for that day: 30 minutes at most, a site closed.");
    await page.type("From", "2026-11-01");
    await until("Ada changed “Minutes a day” from 75 to 60. It closes more.");
    expect(background.named("record/journal").at(-1)).toMatchObject({
      child: "mia",
      from: "2026-11-01",
      to: "2026-11-18",
    });
    await page.tick("Of all children");
    expect(background.named("record/journal").at(-1)).toMatchObject({ child: null });
    await page.gone();
  });

  it("questions stand with their answers", async () => {
    const { page, until } = await showRecord();
    await until("Week of 16 November");
    await unfold(page, "Questions and answers");
    expect(page.text()).toContain(
      "16:40Ada gave 15 more minutes.16:40Answer: yes, 15 minutes.16:21Asked: 15 minutes, for school.",
    );
    await page.gone();
  });
});
