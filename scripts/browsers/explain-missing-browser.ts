import type { BrowserKind } from "./browser-kind.ts";

/** `debian` and `ubuntu` are the `ID` of /etc/os-release; their packages differ although their tools do not. */
export type SystemKind = "debian" | "ubuntu" | "other";

/** One sentence that says how a browser is had, when none was found and none may be installed by us. */
export function explainMissingBrowser(kind: BrowserKind, system: SystemKind, named: string | undefined): string {
  const variable = kind === "chromium" ? "PORCHLIGHT_CHROMIUM" : "PORCHLIGHT_FIREFOX";
  if (named !== undefined && named !== "") return `${variable} names ${named}, which is not there.`;
  const name = kind === "chromium" ? "Chromium, Chrome or Edge" : "Firefox";
  if (system === "debian") {
    const wanted = kind === "chromium" ? "chromium" : "firefox-esr";
    return `No ${name} found: install it as root with \`apt-get install ${wanted}\`, or name one in ${variable}.`;
  }
  if (system === "ubuntu") {
    const remedy =
      kind === "chromium"
        ? "the .deb of Google Chrome or Microsoft Edge"
        : "Firefox from Mozilla's own .deb repository";
    return `No usable ${name} found: Ubuntu's own is a snap, which may not read this folder, so install ${remedy}, or name one in ${variable}.`;
  }
  return `No ${name} found on the path or in the usual places: install one, or name its program in ${variable}.`;
}
