// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { siteId } from "#domain/ids";
import type { RecordHealth } from "#domain/report/parent-views";
import { RecordSeal } from "#ui/screens/dashboard/settings/record-seal.tsx";
import { RottedRules } from "#ui/screens/dashboard/settings/rotted-rules.tsx";
import { brokenRecord } from "../broken-record.ts";
import { at, parentView } from "../fixtures.ts";
import { mount } from "../mount.ts";
import { health, recordHealth } from "../record-health.ts";
import { showDashboard } from "../show-dashboard.tsx";

const show = (record: RecordHealth, onRenew = vi.fn()) => mount(<RecordSeal record={record} onRenew={onRenew} />);

describe("the record in Settings", () => {
  it("says since when it is sealed, and that it is whole", async () => {
    const page = await show(recordHealth);
    expect(page.text()).toBe("Sealed since 1 August 2026. 1204 entries since, all unchanged.");
    await page.gone();
  });

  it("is looked at before anything is said of it", async () => {
    const page = await show({ ...recordHealth, chain: null });
    expect(page.text()).toContain("looked at whenever the door opens");
    await page.gone();
  });

  it("says of each break what it is and when", async () => {
    const onRenew = vi.fn();
    const page = await show(brokenRecord, onRenew);
    expect(page.text()).toContain(
      "Changed: something between Thursday 12 November, 17:10 and Thursday 12 November, 18:25.",
    );
    expect(page.text()).toContain("Missing: something between Monday 16 November, 21:05");
    await page.press("Seal it anew");
    expect(onRenew).toHaveBeenCalledOnce();
    await page.gone();
  });
});

describe("the dashboard's health", () => {
  it("seals a broken record anew when a parent says so", async () => {
    const { page, background } = await showDashboard({
      "parent/view": () => parentView({ health: { ...health, record: brokenRecord } }),
      "seal/renew": () => health,
    });
    expect(page.text()).toContain("Part of the record was changed from outside.");
    await page.press("Seal it anew");
    expect(background.named("seal/renew")).toEqual([{ token: "t" }]);
    await page.gone();
  });

  it("says which of our rules a site no longer fits, and nothing where all do", async () => {
    const rotted = [
      { kind: "mark-gone", site: siteId("instagram"), surface: "feed" },
      { kind: "shown-everywhere", site: siteId("x") },
    ] as const;
    const whole = await mount(<RottedRules rotted={[]} />);
    expect(whole.text()).toBe("");
    await whole.gone();
    const page = await mount(<RottedRules rotted={rotted} />);
    expect(page.text()).toContain("Instagram: nothing on its pages tells the feed any more");
    expect(page.text()).toContain("X (Twitter): its pages no longer show what their addresses say");
    await page.gone();
  });

  it("says since when a full disk takes nothing, and that the plan holds", async () => {
    const full = { ...recordHealth, unwrittenSinceMs: at("17:10") };
    const { page } = await showDashboard({
      "parent/view": () => parentView({ health: { ...health, record: full } }),
    });
    expect(page.text()).toContain("The disk is full. The plan holds; since 17:10 minutes aren't being written down.");
    await page.gone();
  });
});
