import { describe, expect, it } from "vitest";
import { frameRole, type FrameRole } from "#content/guard/frame-role";

type Frame = { readonly host: string; readonly ancestors?: readonly string[]; readonly topHost?: string };

function frameWith({ host, ancestors, topHost }: Frame): Parameters<typeof frameRole>[0] {
  const top = {
    get location() {
      if (topHost === undefined) throw new DOMException("Blocked a frame", "SecurityError");
      return { hostname: topHost };
    },
  };
  const location = { hostname: host, ...(ancestors === undefined ? {} : { ancestorOrigins: ancestors }) };
  return { self: {}, top, location } as unknown as Parameters<typeof frameRole>[0];
}

const table: readonly [row: string, frame: Frame, role: FrameRole][] = [
  ["a video in a homework page", { host: "www.youtube.com", ancestors: ["https://school.example"] }, "embed"],
  ["the same where the browser names no ancestors", { host: "www.youtube.com" }, "embed"],
  ["a video in another social site", { host: "www.youtube.com", ancestors: ["https://www.reddit.com"] }, "embed"],
  ["a site in itself", { host: "www.instagram.com", ancestors: ["https://www.instagram.com"] }, "part"],
  ["a sister host", { host: "accounts.snapchat.com", ancestors: ["https://www.snapchat.com"] }, "part"],
  ["in itself, without ancestors", { host: "www.instagram.com", topHost: "www.instagram.com" }, "part"],
  [
    "a nested one: only the top counts",
    { host: "x.com", ancestors: ["https://x.com", "https://blog.example"] },
    "embed",
  ],
  ["two sites under one public suffix", { host: "www.youtube.co.uk", ancestors: ["https://school.co.uk"] }, "embed"],
  ["a nameless frame", { host: "", ancestors: ["https://www.instagram.com"] }, "part"],
];

describe("in a frame the guard is", () => {
  it.each(table)("%s", (_row, frame, role) => {
    expect(frameRole(frameWith(frame), null)).toBe(role);
  });

  it("judged by itself where it is a feed, also in a page of its own site", () => {
    const inItself = frameWith({ host: "www.instagram.com", ancestors: ["https://www.instagram.com"] });
    expect(frameRole(inItself, "feed")).toBe("embed");
    expect(frameRole(inItself, "messages")).toBe("part");
  });

  it("the page's own where there is no frame", () => {
    const view = { location: { hostname: "x.com" } } as unknown as Window;
    expect(frameRole({ ...view, self: view, top: view } as unknown as Window, "feed")).toBe("page");
  });
});
