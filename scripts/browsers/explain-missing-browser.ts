import type { BrowserKind } from "./browser-kind.ts";

/** `debian` and `ubuntu` are the `ID` of /etc/os-release; their packages differ although their tools do not. */
export type SystemKind = "debian" | "ubuntu" | "other";

/** One sentence that says how a browser is had, when none was found and none may be installed by us. */
export function explainMissingBrowser(kind: BrowserKind, system: SystemKind, named: string | undefined): string {
  const variable = kind === "chromium" ? "PORCHLIGHT_CHROMIUM" : "PORCHLIGHT_FIREFOX";
  if (named !== undefined && named !== "") return `${variable} names ${named}, which is not there.`;
  const name = kind === "chromium" ? "Chromium, Chrome or Edge" : "Firefox";
  switch (system) {
    case "debian":
      return `No ${name} found: install one as root with \`apt-get install ${debianPackage(kind)}\`, or name it in ${variable}.`;
    case "ubuntu":
      return kind === "chromium"
        ? `No usable ${name} found: Ubuntu's chromium is a snap, which may not read this folder, so install the .deb of Google Chrome or Microsoft Edge from its maker, or name a Chromium in ${variable}.`
        : `No usable ${name} found: Ubuntu's firefox is a snap, which may not read this folder, so install Firefox from Mozilla's own .deb repository, or name one in ${variable}.`;
    case "other":
      return `No ${name} found on the path or in the usual places: install one, or name its program in ${variable}.`;
  }
}

function debianPackage(kind: BrowserKind): string {
  return kind === "chromium" ? "chromium" : "firefox-esr";
}
