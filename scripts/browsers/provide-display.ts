import { installDebianPackages } from "./install-debian-packages.ts";
import { listMissingForDisplay } from "./list-missing-for-display.ts";
import { readSystemKind } from "./read-system-kind.ts";

/**
 * Makes sure that a display without a screen can be started, by installing what is missing where this is Debian and we are
 * root. Answers null, or one sentence that says why there is none.
 */
export function provideDisplay(): string | null {
  if (process.platform !== "linux") return "A display without a screen is to be had on Linux alone.";
  const missing = listMissingForDisplay();
  if (missing.length === 0) return null;
  if (readSystemKind() === "debian" && process.getuid?.() === 0) return installDebianPackages(missing);
  return `No display without a screen: on Debian it takes \`apt-get install ${missing.join(" ")}\`, as root.`;
}
