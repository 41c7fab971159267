import { describe, expect, it } from "vitest";
import { checkVersion } from "../../../scripts/start/check-version.ts";

describe("the browser's version", () => {
  it.each([
    ["chromium", "Chrome/148.0.1.2", "Chromium 148"],
    ["chromium", "HeadlessChrome/156.0.8078.79", "Chromium 156"],
    ["firefox", "firefox/147.0", "Firefox 147"],
  ] as const)("%s %s will do", (kind, version, name) => {
    expect(checkVersion(kind, version)).toEqual({ ok: true, value: name });
  });

  it.each([
    ["chromium", "Chrome/147.9"],
    ["firefox", "firefox/140.12.0"],
    ["firefox", "unheard of"],
  ] as const)("%s %s is refused in one sentence", (kind, version) => {
    const checked = checkVersion(kind, version);
    expect(checked.ok ? "" : checked.error).toMatch(/^Porchlight needs [^\n]+\.$/);
  });
});
