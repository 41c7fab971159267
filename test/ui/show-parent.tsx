import { vi } from "vitest";
import { createClient } from "#messages/client";
import type { SitePermission } from "#ui/screens/dashboard/plan/site-permission.ts";
import { ParentRoom } from "#ui/screens/popup/parent-room.tsx";
import { createFakeSend, type Answers } from "./fake-send.ts";
import { childView, parentView } from "./fixtures.ts";
import { mount } from "./mount.ts";
import { openPermission } from "./open-permission.ts";

const opened = { kind: "open", token: "t", leftMs: 292_000, wrongTries: null } as const;

/** The parent's popup over a background that answers from a table. */
export async function showParent(
  answers: Answers = {},
  wrongTries: { count: number; lastAtMs: number } | null = null,
  permission: SitePermission = openPermission,
) {
  const background = createFakeSend({
    "parent/view": () => parentView(),
    "grant/give": () => ({ view: parentView({ view: childView({ ofMinutes: 75 }), grantedMinutes: 15 }), grant: "g1" }),
    "grant/undo": () => parentView(),
    "plan/limit": ({ minutes }) => parentView({ limitMinutes: minutes }),
    "pause/set": ({ on }) => parentView({ paused: on }),
    "turn/start": () => parentView(),
    "door/touch": () => ({ leftMs: 300_000 }),
    "door/lock": () => ({}),
    ...answers,
  });
  const onPlan = vi.fn();
  const onLocked = vi.fn();
  const onSessionOver = vi.fn();
  const page = await mount(
    <ParentRoom
      call={createClient(background.send)}
      opened={{ ...opened, wrongTries }}
      tabId={7}
      loadPermission={async () => permission}
      onHome={onLocked}
      onPlan={onPlan}
      onSessionOver={onSessionOver}
    />,
  );
  return { page, background, onPlan, onLocked, onSessionOver };
}
