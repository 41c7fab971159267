// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { grownUpId } from "#domain/ids";
import type { UnlockReply } from "#domain/report/parent-views";
import { createClient } from "#messages/client";
import { Door } from "#ui/screens/door/door.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { mount } from "../mount.ts";

const opened: UnlockReply = { kind: "open", token: "t", leftMs: 300_000, wrongTries: null };

async function show(answers: Answers) {
  const background = createFakeSend({ "door/wait": () => ({ waitMs: 0 }), ...answers });
  const onOpen = vi.fn();
  const page = await mount(<Door call={createClient(background.send)} onOpen={onOpen} />);
  return { page, background, onOpen };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the door", () => {
  it("takes a PIN from the pad and opens", async () => {
    const { page, background, onOpen } = await show({ "door/unlock": () => opened });
    await page.press("Show pad");
    for (const key of ["2", "7", "1", "9", "Delete the last digit", "8", "2", "8"]) await page.press(key);
    expect(page.field("PIN").value).toBe("271828");
    await page.send();
    expect(background.named("door/unlock")).toEqual([{ pin: "271828" }]);
    expect(onOpen).toHaveBeenCalledWith(opened);
  });

  it.each([
    [1, 0, "That's not it."],
    [3, 0, "That's not it. After the next one there is a short wait."],
    [4, 30_000, "Next try in 30 s. A recovery code works now."],
    [6, 250_000, "Next try in 4 min 10 s. A recovery code works now."],
  ])("says after try %i with a wait of %i ms: %s", async (tries, waitMs, words) => {
    const { page, onOpen } = await show({ "door/unlock": () => ({ kind: "wrong", tries, waitMs }) });
    await page.type("PIN", "000111");
    await page.send();
    expect(page.root.querySelector(".field-error")?.textContent).toBe(words);
    expect(page.field("PIN").value).toBe("");
    expect(onOpen).not.toHaveBeenCalled();
  });

  it("counts a wait down and asks while it does, which pays it", async () => {
    vi.useFakeTimers();
    const { page, background } = await show({ "door/wait": () => ({ waitMs: 28_000 }) });
    expect(page.text()).toContain("Next try in 28 s.");
    await page.pass(4_000);
    expect(page.text()).toContain("Next try in 24 s.");
    await page.pass(2_000);
    expect(background.named("door/wait")).toHaveLength(2);
    await page.gone();
  });

  it("asks for no PIN where the database is gone, and leads to the way back", async () => {
    const { page } = await show({ "door/wait": () => ({ waitMs: 0, isLost: true }) });
    expect(page.text()).toContain("so no PIN opens it.");
    expect(page.has("input")).toBe(false);
    expect(page.root.querySelector("a")?.getAttribute("href")).toBe("welcome.html");
    await page.gone();
  });

  it("opens by a recovery code with a new PIN, and shows the next code once", async () => {
    const { page, background, onOpen } = await show({
      "door/recover": () => ({ kind: "recovered", token: "t2", recoveryCode: "AAAA-BBBB-CCCC-DDDD" }),
    });
    await page.press("Use a recovery code");
    await page.type("Recovery code", "kx7p 42qm 9ftd 6hrb");
    await page.type("New PIN", "271828");
    await page.type("Once more", "271828");
    await page.send();
    expect(background.named("door/recover")).toEqual([{ code: "KX7P42QM9FTD6HRB", newPin: "271828", grownUp: null }]);
    expect(page.text()).toContain("AAAA-BBBB-CCCC-DDDD");
    await page.press("Go on");
    expect(onOpen).not.toHaveBeenCalled();
    await page.tick("It's written down");
    await page.press("Go on");
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ token: "t2" }));
  });

  it("asks whose PIN it sets where there is more than one grown-up", async () => {
    const { page, background } = await show({
      "door/grown-ups": () => ({
        grownUps: [
          { id: grownUpId("ada"), name: "" },
          { id: grownUpId("dad"), name: "Dad" },
        ],
      }),
      "door/recover": () => ({ kind: "wrong", tries: 1, waitMs: 0 }),
    });
    await page.press("Use a recovery code");
    expect(page.text()).toContain("Whose PIN?Grown-up 1Dad");
    await page.tick("Dad");
    await page.type("Recovery code", "kx7p 42qm 9ftd 6hrb");
    await page.type("New PIN", "271828");
    await page.type("Once more", "271828");
    await page.send();
    expect(background.named("door/recover")).toMatchObject([{ grownUp: "dad" }]);
  });

  it("does not send a code that cannot be one", async () => {
    const { page, background } = await show({});
    await page.press("Use a recovery code");
    await page.type("Recovery code", "KX7P-42QM");
    await page.type("New PIN", "271828");
    await page.type("Once more", "271828");
    await page.send();
    expect(page.text()).toContain("A recovery code has 16 letters and digits, in four groups.");
    expect(background.named("door/recover")).toEqual([]);
  });
});
