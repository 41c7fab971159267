import { describe, expect, it } from "vitest";
import { explainMissingBrowser } from "../../../scripts/browsers/explain-missing-browser.ts";

const rows = [
  ["chromium", "debian", undefined, "apt-get install chromium"],
  ["firefox", "debian", undefined, "apt-get install firefox-esr"],
  ["chromium", "ubuntu", undefined, "snap"],
  ["firefox", "ubuntu", undefined, "Mozilla's own .deb"],
  ["chromium", "other", "", "PORCHLIGHT_CHROMIUM"],
  ["firefox", "debian", "/gone", "PORCHLIGHT_FIREFOX names /gone"],
] as const;

describe("a missing browser is explained in one sentence", () => {
  it.each(rows)("for %s on %s with %s named: it says %s", (kind, system, named, part) => {
    const sentence = explainMissingBrowser(kind, system, named);
    expect(sentence).toContain(part);
    expect(sentence).toMatch(/^[^\n]+\.$/);
  });
});
