import { describe, expect, it } from "vitest";
import { hasDisplay } from "../../../scripts/start/has-display.ts";

const rows = [
  ["linux", {}, false],
  ["linux", { DISPLAY: "" }, false],
  ["linux", { DISPLAY: ":0" }, true],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["linux", { DISPLAY: ":0", CI: "true" }, false],
  ["linux", { DISPLAY: ":0", CI: "false" }, true],
  ["darwin", {}, true],
  ["win32", { CI: "1" }, false],
] as const;

describe("a window would be seen", () => {
  it.each(rows)("on %s with %j: %s", (platform, env, isSeen) => {
    expect(hasDisplay(platform, env)).toBe(isSeen);
  });
});
