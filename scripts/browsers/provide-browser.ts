import { failure, success } from "#domain/result";
import type { Result } from "#domain/result";
import type { BrowserKind } from "./browser-kind.ts";
import { explainMissingBrowser } from "./explain-missing-browser.ts";
import { findBrowser } from "./find-browser.ts";
import { installDebianPackages } from "./install-debian-packages.ts";
import { readSystemKind } from "./read-system-kind.ts";

const debianPackages: Readonly<Record<BrowserKind, string>> = { chromium: "chromium", firefox: "firefox-esr" };

/** The path of a browser, installed first where this is Debian and we are root; else one sentence. */
export function provideBrowser(kind: BrowserKind): Result<string> {
  const found = findBrowser(kind);
  if (found !== null) return success(found);
  const system = readSystemKind();
  const named = process.env[kind === "chromium" ? "PORCHLIGHT_CHROMIUM" : "PORCHLIGHT_FIREFOX"];
  const mayInstall = system === "debian" && process.getuid?.() === 0 && (named === undefined || named === "");
  if (!mayInstall) return failure(explainMissingBrowser(kind, system, named));
  const problem = installDebianPackages([debianPackages[kind]]);
  if (problem !== null) return failure(problem);
  const installed = findBrowser(kind);
  return installed === null ? failure(explainMissingBrowser(kind, system, named)) : success(installed);
}
