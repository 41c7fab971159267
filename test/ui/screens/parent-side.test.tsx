// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { createClient } from "#messages/client";
import { ParentSide } from "#ui/screens/popup/parent-side.tsx";
import { createFakeSend } from "../fake-send.ts";
import { parentView } from "../fixtures.ts";
import { mount } from "../mount.ts";
import { openPermission } from "../open-permission.ts";

type Late = { readonly answer: (reply: unknown) => void };

/** Over a background whose answers to a pause come when the test says so. */
async function show() {
  const late: Late[] = [];
  let sessions = 0;
  const background = createFakeSend({
    "door/resume": () => ({ refused: "session-over" }),
    "door/wait": () => ({ waitMs: 0 }),
    "door/touch": () => ({ leftMs: 300_000 }),
    "door/unlock": () => {
      sessions += 1;
      return { kind: "open", token: `t${sessions}`, leftMs: 300_000, wrongTries: null };
    },
    "parent/view": () => parentView(),
  });
  const send = (message: unknown): Promise<unknown> => {
    const { name } = message as { name: string };
    if (name !== "pause/set") return background.send(message);
    return new Promise((answer) => late.push({ answer }));
  };
  const page = await mount(
    <ParentSide
      call={createClient(send)}
      tabId={7}
      loadPermission={async () => openPermission}
      onHome={vi.fn()}
      onPlan={vi.fn()}
    />,
  );
  const unlock = async () => {
    await page.type("PIN", "271828");
    await page.send();
  };
  return { page, unlock, late };
}

const isLocked = (page: Awaited<ReturnType<typeof mount>>): boolean =>
  page.root.querySelector('input[type="password"]') !== null;
const over = { ok: false, error: "session-over" };

describe("the parent's side of the popup", () => {
  it("locks in place when its session is over", async () => {
    const { page, unlock, late } = await show();
    await unlock();
    expect(isLocked(page)).toBe(false);
    await page.tick("Pause everything");
    late[0]?.answer(over);
    await page.settle();
    expect(isLocked(page)).toBe(true);
    await page.gone();
  });

  it("is not shut by a late answer to the session before", async () => {
    const { page, unlock, late } = await show();
    await unlock();
    await page.tick("Pause everything");
    await page.tick("Pause everything");
    late[0]?.answer(over);
    await page.settle();
    await unlock();
    expect(isLocked(page)).toBe(false);
    late[1]?.answer(over);
    await page.settle();
    expect(isLocked(page)).toBe(false);
    expect(page.text()).toContain("28 of 60 min today");
    await page.gone();
  });
});
