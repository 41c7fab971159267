import { describe, expect, test } from "vitest";
import { createClient } from "#messages/client";

describe("the client", () => {
  test("hands on what the background answered", async () => {
    const sent: unknown[] = [];
    const call = createClient(async (message) => {
      sent.push(message);
      return { ok: true, value: { waitMs: 5 } };
    });
    expect(await call("door/wait", {})).toEqual({ ok: true, value: { waitMs: 5 } });
    expect(sent).toEqual([{ name: "door/wait", request: {} }]);
  });

  test.each([
    ["nothing came back", async () => undefined],
    ["what came back is no reply", async () => "yes"],
    ["the background died", async () => Promise.reject(new Error("The message port closed."))],
  ])("says failed when %s, and never throws", async (_, send) => {
    expect(await createClient(send)("door/wait", {})).toEqual({ ok: false, error: "failed" });
  });
});
