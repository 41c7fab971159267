import { posix } from "node:path";
import { computer as thisComputer } from "./computer.ts";
import type { Computer } from "./computer.ts";

/**
 * What a display without a screen takes, with the package of Debian that has it: the X server, a hand on keyboard and
 * mouse, a manager of windows, another program's window, and what Firefox asks how long nobody has been there.
 */
const needs = [
  { file: "Xvfb", package: "xvfb" },
  { file: "xdotool", package: "xdotool" },
  { file: "jwm", package: "jwm" },
  { file: "xmessage", package: "x11-utils" },
  { file: "xset", package: "x11-xserver-utils" },
  { file: "libXss.so.1", package: "libxss1" },
] as const;

const libraryFolders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"];

/** The Debian packages of what is missing here for a display without a screen; none when all is there. */
export function listMissingForDisplay(computer: Computer = thisComputer): readonly string[] {
  const folders = [...(computer.env["PATH"] ?? "").split(":"), ...libraryFolders];
  const isThere = (file: string): boolean =>
    folders.some((folder) => computer.realPath(posix.join(folder, file)) !== null);
  return needs.filter(({ file }) => !isThere(file)).map((need) => need.package);
}
