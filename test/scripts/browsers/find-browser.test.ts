import { describe, expect, it } from "vitest";
import type { BrowserKind } from "../../../scripts/browsers/browser-kind.ts";
import type { Computer } from "../../../scripts/browsers/computer.ts";
import { findBrowser } from "../../../scripts/browsers/find-browser.ts";

type Files = Readonly<Record<string, { readonly leadsTo?: string; readonly head?: string }>>;

function imagine(platform: NodeJS.Platform, env: Computer["env"], files: Files): Computer {
  return {
    platform,
    env,
    realPath: (path) => (files[path] === undefined ? null : (files[path].leadsTo ?? path)),
    readHead: (path) => files[path]?.head ?? "\x7fELF",
  };
}

const linux = { PATH: "/usr/local/bin:/usr/bin" };
const snapStub = '#!/bin/sh\nexec /snap/bin/chromium "$@"\n';
const debianWrapper = "#!/bin/sh\nLIBDIR=/usr/lib/chromium\n";

const rows: readonly (readonly [string, BrowserKind, Computer, string | null])[] = [
  [
    "Debian's Chromium, a script of its own",
    "chromium",
    imagine("linux", linux, { "/usr/bin/chromium": { head: debianWrapper } }),
    "/usr/bin/chromium",
  ],
  [
    "Chromium before Chrome",
    "chromium",
    imagine("linux", linux, { "/usr/bin/google-chrome": {}, "/usr/bin/chromium": {} }),
    "/usr/bin/chromium",
  ],
  [
    "Chrome when it is all there is",
    "chromium",
    imagine("linux", linux, { "/usr/bin/google-chrome": {} }),
    "/usr/bin/google-chrome",
  ],
  [
    "Chrome off the path",
    "chromium",
    imagine("linux", {}, { "/opt/google/chrome/chrome": {} }),
    "/opt/google/chrome/chrome",
  ],
  [
    "not Ubuntu's stub of a snap",
    "chromium",
    imagine("linux", linux, { "/usr/bin/chromium-browser": { head: snapStub } }),
    null,
  ],
  [
    "not a link into a snap",
    "firefox",
    imagine("linux", { PATH: "/snap/bin" }, { "/snap/bin/firefox": { leadsTo: "/usr/bin/snap" } }),
    null,
  ],
  [
    "Firefox ESR",
    "firefox",
    imagine("linux", linux, { "/usr/bin/firefox-esr": { leadsTo: "/usr/lib/firefox-esr/firefox-esr" } }),
    "/usr/bin/firefox-esr",
  ],
  [
    "the one that is named",
    "firefox",
    imagine("linux", { ...linux, PORCHLIGHT_FIREFOX: "/home/me/ff" }, { "/usr/bin/firefox": {}, "/home/me/ff": {} }),
    "/home/me/ff",
  ],
  [
    "nothing instead of the one that is named and missing",
    "firefox",
    imagine("linux", { ...linux, PORCHLIGHT_FIREFOX: "/gone" }, { "/usr/bin/firefox": {} }),
    null,
  ],
  [
    "an application of a Mac",
    "firefox",
    imagine("darwin", { HOME: "/Users/me" }, { "/Applications/Firefox.app/Contents/MacOS/firefox": {} }),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ],
  [
    "one in a Mac user's own folder",
    "chromium",
    imagine(
      "darwin",
      { HOME: "/Users/me" },
      { "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome": {} },
    ),
    "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "Edge of Windows",
    "chromium",
    imagine(
      "win32",
      { "ProgramFiles(x86)": "C:\\Program Files (x86)" },
      { "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe": {} },
    ),
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  [
    "Firefox of Windows",
    "firefox",
    imagine("win32", { ProgramFiles: "C:\\Program Files" }, { "C:\\Program Files\\Mozilla Firefox\\firefox.exe": {} }),
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
  ["nothing on an empty computer", "chromium", imagine("linux", linux, {}), null],
];

describe("the search for a browser finds", () => {
  it.each(rows)("%s", (_name, kind, computer, path) => {
    expect(findBrowser(kind, computer)).toBe(path);
  });
});
