import { spawnSync } from "node:child_process";
import { installDebianPackages } from "../browsers/install-debian-packages.ts";
import { provideBrowser } from "../browsers/provide-browser.ts";
import { readSystemKind } from "../browsers/read-system-kind.ts";

/** Makes sure that both browsers and, on Linux, a display for their windows are there. Answers null, or one sentence. */
export function provideForBrowsers(): string | null {
  for (const kind of ["chromium", "firefox"] as const) {
    const found = provideBrowser(kind);
    if (!found.ok) return found.error;
  }
  return process.platform === "linux" ? provideXvfb() : null;
}

function provideXvfb(): string | null {
  if (hasXvfb()) return null;
  const mayInstall = readSystemKind() === "debian" && process.getuid?.() === 0;
  if (!mayInstall) return "The tests with windows need Xvfb: install the package xvfb.";
  return installDebianPackages(["xvfb"]);
}

function hasXvfb(): boolean {
  return spawnSync("Xvfb", ["-version"]).error === undefined;
}
