import { readFileSync } from "node:fs";
import type { SystemKind } from "./explain-missing-browser.ts";

/** Reads /etc/os-release: Debian's own packages are what we may install, Ubuntu's are stubs of snaps. */
export function readSystemKind(path = "/etc/os-release"): SystemKind {
  if (process.platform !== "linux") return "other";
  try {
    const id = /^ID="?([a-z]+)"?$/m.exec(readFileSync(path, "utf8"))?.[1];
    return id === "debian" || id === "ubuntu" ? id : "other";
  } catch {
    return "other";
  }
}
