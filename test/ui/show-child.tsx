import { vi } from "vitest";
import type { ChildView } from "#domain/report/views";
import { createClient } from "#messages/client";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";
import { createFakeSend, type Answers } from "./fake-send.ts";
import { childView } from "./fixtures.ts";
import { mount } from "./mount.ts";
import { openPermission } from "./open-permission.ts";

/** The child's popup over a background that answers from a table. */
export async function showChild(changes: Partial<ChildView>, more: Answers = {}) {
  const background = createFakeSend({ "child/view": () => childView(changes), ...more });
  const openWelcome = vi.fn();
  const page = await mount(
    <PopupApp
      call={createClient(background.send)}
      tabId={7}
      loadPermission={async () => openPermission}
      openWelcome={openWelcome}
      openDashboard={vi.fn()}
    />,
  );
  return { page, background, openWelcome };
}
