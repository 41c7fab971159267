// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createClient } from "#messages/client";
import type { WhoReply, WhoView } from "#domain/report/who-views";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { PopupApp } from "#ui/screens/popup/popup-app.tsx";
import { createFakeSend } from "../fake-send.ts";
import { childView, closedView, whoView } from "../fixtures.ts";
import { mount } from "../mount.ts";
import { openPermission } from "../open-permission.ts";

const RIGHT = "2580";

/** A background in which Leo has a code, and whoever is chosen is here from then on. */
function createFamily(changes: Partial<WhoView> = {}) {
  let view = whoView(changes);
  const background = createFakeSend({
    "who/view": () => view,
    "who/choose": ({ child, code }): WhoReply => {
      const tile = view.tiles.find(({ id }) => id === child);
      if (tile?.hasCode === true && code !== RIGHT) return { kind: "wrong", waitMs: 0 };
      view = { ...view, here: child === null ? { kind: "guest" } : { kind: "child", id: child } };
      return { kind: "chosen" };
    },
    "closed/view": () =>
      closedView({ reason: "nobody-chosen", child: null, openNow: [], openAgain: view.here.kind === "child" }),
    "closed/carry-on": () => ({ led: true }),
    "door/lock": () => ({}),
    "child/view": () => childView({ canSwitch: true }),
  });
  return background;
}

async function showClosed(changes: Partial<WhoView> = {}) {
  const background = createFamily(changes);
  return { background, page: await mount(<ClosedApp call={createClient(background.send)} tabId={7} />) };
}

describe("the closed page where nobody is chosen", () => {
  it("shows a tile for everybody, and goes on by itself when a child is chosen", async () => {
    const { page, background } = await showClosed();
    for (const name of ["Who's here?", "Mia", "Leo", "Guest", "Grown-up"]) expect(page.text()).toContain(name);
    await page.press("Mia");
    expect(background.named("who/choose")).toEqual([{ child: "mia", code: null }]);
    await expect.poll(() => background.named("closed/carry-on")).toHaveLength(1);
  });

  it("asks Leo for his four digits, says what to do when they are wrong, and sends the fourth by itself", async () => {
    const { page, background } = await showClosed();
    await page.press("Leo");
    expect(background.named("who/choose")).toEqual([]);
    await page.type("Leo's four digits", "000");
    expect(background.named("who/choose")).toEqual([]);
    await page.type("Leo's four digits", "0000");
    expect(page.text()).toContain("Not that one. Try again, or ask Leo.");
    await page.type("Leo's four digits", RIGHT);
    await expect.poll(() => background.named("closed/carry-on")).toHaveLength(1);
  });

  it("says in minutes how long a wait is, to a child", async () => {
    const [mia, leo] = whoView().tiles;
    if (mia === undefined || leo === undefined) throw new Error("Somebody is missing.");
    const { page } = await showClosed({ tiles: [mia, { ...leo, waitMs: 250_000 }] });
    await page.press("Leo");
    expect(page.text()).toContain("Try again in 5 minutes.");
    await page.gone();
  });

  it("shuts a parent's door for whoever is chosen, and not for who is not let in", async () => {
    const { page, background } = await showClosed();
    await page.press("Leo");
    await page.type("Leo's four digits", "0000");
    expect(background.named("door/lock")).toHaveLength(0);
    await page.type("Leo's four digits", RIGHT);
    expect(background.named("door/lock")).toHaveLength(1);
    await page.gone();
  });

  it("leads a grown-up to the PIN", async () => {
    const { page } = await showClosed();
    await page.press("Grown-up");
    expect(page.field("PIN")).toBeDefined();
    await page.gone();
  });
});

describe("the popup's header", () => {
  it("leads to the tiles by the child's name, and back once somebody is chosen", async () => {
    const background = createFamily({ here: { kind: "nobody" } });
    const page = await mount(
      <PopupApp
        call={createClient(background.send)}
        tabId={7}
        loadPermission={async () => openPermission}
        openWelcome={() => undefined}
        openDashboard={() => undefined}
      />,
    );
    await page.press("Mia: who's here?");
    expect(page.text()).toContain("Guest: social sites stay closed.");
    await page.press("Guest");
    expect(page.text()).toContain("min left");
    await page.gone();
  });
});
