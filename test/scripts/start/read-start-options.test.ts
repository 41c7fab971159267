import { describe, expect, it } from "vitest";
import { readStartOptions } from "../../../scripts/start/read-start-options.ts";

const good = [
  [[], { browser: "chromium", live: false, port: 0 }],
  [["--browser", "firefox"], { browser: "firefox", live: false, port: 0 }],
  [["--browser=chromium", "--port", "8443"], { browser: "chromium", live: false, port: 8443 }],
  [["--live"], { browser: "chromium", live: true, port: 0 }],
] as const;

const bad = [
  [["--browser", "safari"], '"safari"'],
  [["--browser"], "--browser"],
  [["--fast"], "--fast"],
  [["instagram"], "instagram"],
  [["--port", "-1"], "--port"],
  [["--port", "0"], '"0" is no port'],
  [["--port", "65536"], '"65536" is no port'],
  [["--port", "80a"], '"80a" is no port'],
  [["--live", "--port", "8443"], "leave one of the two out"],
] as const;

describe("the flags of npm start", () => {
  it.each(good)("%j are understood", (args, options) => {
    expect(readStartOptions(args)).toEqual({ ok: true, value: options });
  });

  it.each(bad)("%j are refused in one sentence that names %s", (args, part) => {
    const read = readStartOptions(args);
    expect(read.ok ? "" : read.error).toContain(part);
    expect(read.ok ? "" : read.error).toMatch(/^[^\n]+\.$/);
  });
});
