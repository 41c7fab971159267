import type { BrowserKind } from "./browser-kind.ts";
import { computer as thisComputer } from "./computer.ts";
import type { Computer } from "./computer.ts";
import { listBrowserPlaces } from "./list-browser-places.ts";

const overrides: Readonly<Record<BrowserKind, string>> = {
  chromium: "PORCHLIGHT_CHROMIUM",
  firefox: "PORCHLIGHT_FIREFOX",
};

/**
 * The path of a browser that can be driven, or null. `PORCHLIGHT_CHROMIUM` and `PORCHLIGHT_FIREFOX` name one outright.
 * Snap packages and the stubs that start them are passed over: they may not read the folder of the build.
 */
export function findBrowser(kind: BrowserKind, computer: Computer = thisComputer): string | null {
  const named = computer.env[overrides[kind]];
  if (named !== undefined && named !== "") return computer.realPath(named) === null ? null : named;
  return listBrowserPlaces(kind, computer).find((place) => isDrivable(place, computer)) ?? null;
}

function isDrivable(place: string, computer: Computer): boolean {
  const real = computer.realPath(place);
  if (real === null || real.startsWith("/snap/") || real === "/usr/bin/snap") return false;
  const head = computer.readHead(place);
  return !(head.startsWith("#!") && head.includes("/snap/bin/"));
}
