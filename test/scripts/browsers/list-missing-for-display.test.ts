import { describe, expect, it } from "vitest";
import type { Computer } from "../../../scripts/browsers/computer.ts";
import { listMissingForDisplay } from "../../../scripts/browsers/list-missing-for-display.ts";

const all = ["/usr/bin/Xvfb", "/usr/bin/xdotool", "/usr/bin/jwm", "/usr/bin/xmessage", "/usr/bin/xset"];
const library = "/usr/lib/aarch64-linux-gnu/libXss.so.1";

const computerWith = (files: readonly string[]): Computer => ({
  platform: "linux",
  env: { PATH: "/usr/local/bin:/usr/bin" },
  realPath: (path) => (files.includes(path) ? path : null),
  readHead: () => "",
});

describe("what a display without a screen takes", () => {
  it.each([
    ["nothing more where all is there", [...all, library], []],
    [
      "Debian's packages of what is missing",
      [all[0] ?? "", library],
      ["xdotool", "jwm", "x11-utils", "x11-xserver-utils"],
    ],
    ["a library that only Firefox asks for", all, ["libxss1"]],
  ])("is %s", (_, files, missing) => {
    expect(listMissingForDisplay(computerWith(files))).toEqual(missing);
  });
});
