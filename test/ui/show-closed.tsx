import { createClient } from "#messages/client";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { createFakeSend, type Answers } from "./fake-send.ts";
import { closedView, parentView } from "./fixtures.ts";
import { mount } from "./mount.ts";

/** The closed page over a background that answers from a table. */
export async function showClosed(answers: Answers = {}) {
  const background = createFakeSend({
    "closed/view": () => closedView(),
    "closed/done": () => ({}),
    "closed/carry-on": () => ({ led: true }),
    "door/wait": () => ({ waitMs: 0 }),
    "door/unlock": () => ({ kind: "open", token: "t", leftMs: 300_000, wrongTries: null }),
    "door/lock": () => ({}),
    "door/touch": () => ({ leftMs: 120_000 }),
    "parent/view": () => parentView(),
    "grant/foresee": () => ({ hours: null, still: null }),
    "grant/give": () => ({ view: parentView(), grant: "g1" }),
    "turn/start": () => parentView(),
    ...answers,
  });
  const page = await mount(<ClosedApp call={createClient(background.send)} tabId={7} />);
  return { page, background };
}
