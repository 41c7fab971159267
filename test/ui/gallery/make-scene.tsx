import { createClient } from "#messages/client";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";
import { createFakeSend, type Answers } from "../fake-send.ts";
import { at, childView, closedView, parentView } from "../fixtures.ts";
import { openPermission } from "../open-permission.ts";
import type { Scene } from "./scene.ts";

export const open = { kind: "open", token: "t", leftMs: 292_000, wrongTries: null } as const;

/** The popup over a background that answers from a table. */
export const popup = (answers: Answers): Scene => ({
  sheet: "popup",
  draw: () => (
    <PopupApp
      call={createClient(createFakeSend(answers).send)}
      tabId={1}
      loadPermission={async () => openPermission}
      openWelcome={() => undefined}
      openDashboard={() => undefined}
    />
  ),
});
export const child = (changes: Parameters<typeof childView>[0]): Scene =>
  popup({ "child/view": () => childView(changes) });
export const closed = (changes: Parameters<typeof closedView>[0]): Scene => ({
  sheet: "closed",
  draw: () => (
    <ClosedApp
      tabId={7}
      call={createClient(createFakeSend({ ...parent, "closed/view": () => closedView(changes) }).send)}
    />
  ),
});

/** Behind the PIN, at a child's ordinary day. */
export const parent: Answers = {
  "child/view": () => childView(),
  "door/unlock": () => ({ ...open, wrongTries: { count: 4, lastAtMs: at("17:20") } }),
  "door/wait": () => ({ waitMs: 0 }),
  "parent/view": () => parentView(),
  "grant/foresee": () => ({
    hours: { kind: "bedtime", called: null, fromMs: at("20:00"), untilMs: at("07:00", "2026-11-19") },
    still: null,
  }),
  "grant/give": () => ({ view: parentView(), grant: "g" }),
};
