import { posix, win32 } from "node:path";
import type { BrowserKind } from "./browser-kind.ts";
import type { Computer } from "./computer.ts";

const namesOnPath: Readonly<Record<BrowserKind, readonly string[]>> = {
  // Chromium first: it alone takes an unpacked extension from the command line.
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition", "firefox-nightly"],
};

const linuxPlaces: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"],
  firefox: ["/usr/lib/firefox-esr/firefox-esr", "/opt/firefox/firefox", "/usr/lib/firefox/firefox"],
};

const macApps: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ["Chromium", "Google Chrome", "Microsoft Edge"],
  firefox: ["Firefox", "Firefox Developer Edition", "Firefox Nightly"],
};

const windowsPlaces: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe", "Firefox Developer Edition\\firefox.exe", "Firefox Nightly\\firefox.exe"],
};

/** Where a browser of this kind may be, most wanted first. */
export function listBrowserPlaces(kind: BrowserKind, computer: Computer): readonly string[] {
  switch (computer.platform) {
    case "darwin":
      return listMacPlaces(kind, computer.env["HOME"]);
    case "win32":
      return listWindowsPlaces(kind, computer.env);
    default:
      return [...listPathPlaces(kind, computer.env["PATH"] ?? ""), ...linuxPlaces[kind]];
  }
}

function listPathPlaces(kind: BrowserKind, path: string): string[] {
  const folders = path.split(":").filter((folder) => folder.startsWith("/"));
  return namesOnPath[kind].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function listMacPlaces(kind: BrowserKind, home: string | undefined): string[] {
  const roots = home === undefined ? ["/Applications"] : ["/Applications", `${home}/Applications`];
  return macApps[kind].flatMap((app) => {
    const program = kind === "firefox" ? "firefox" : app;
    return roots.map((root) => `${root}/${app}.app/Contents/MacOS/${program}`);
  });
}

function listWindowsPlaces(kind: BrowserKind, env: Computer["env"]): string[] {
  const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"] ?? env["LOCALAPPDATA"]];
  return windowsPlaces[kind].flatMap((place) =>
    roots.flatMap((root) => (root === undefined ? [] : [win32.join(root, place)])),
  );
}
