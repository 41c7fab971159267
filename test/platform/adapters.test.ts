import { describe, expect, test, vi } from "vitest";
import { SURFACES } from "#domain/catalogue/surface";
import type { Browser } from "#platform/browser";
import { createAccess } from "#platform/access";
import { createAlarms } from "#platform/alarms";
import { createBadge } from "#platform/badge";
import { createSessionFacts } from "#platform/session-facts";
import { createStorageLanguage } from "#platform/storage-language";
import { createTabs } from "#platform/tabs";

const as = (fake: object): Browser => fake as unknown as Browser;

describe("alarms", () => {
  const nowMs = 1_000_000;
  test.each([
    ["later than half a minute, as asked", nowMs + 45_000, nowMs + 45_000],
    ["sooner, at the shortest delay that browsers keep", nowMs + 1_000, nowMs + 30_000],
    ["past, at the shortest delay", nowMs - 1, nowMs + 30_000],
  ])("ring %s", async (_name, atMs, when) => {
    const create = vi.fn();
    await createAlarms(as({ alarms: { create } }), () => nowMs).set("watch", atMs);
    expect(create).toHaveBeenCalledExactlyOnceWith("watch", { when });
  });

  test("are put away by null", async () => {
    const clear = vi.fn(async () => true);
    await createAlarms(as({ alarms: { clear } }), () => nowMs).set("next-change", null);
    expect(clear).toHaveBeenCalledExactlyOnceWith("next-change");
  });
});

describe("session facts", () => {
  function sessionArea() {
    const held = new Map<string, unknown>();
    return {
      get: vi.fn(async (name: string | null) =>
        Object.fromEntries([...held].filter(([key]) => name === null || key === name)),
      ),
      set: async (values: object) => Object.entries(values).forEach(([key, value]) => held.set(key, value)),
      remove: async (name: string) => void held.delete(name),
    };
  }

  test("are listed by the beginning of their names, and gone when undefined is put", async () => {
    const facts = createSessionFacts(as({ storage: { session: sessionArea() } }));
    await facts.put("tab:1", "one");
    await facts.put("tab:2", "two");
    await facts.put("door", "open");
    await facts.put("tab:2", undefined);
    expect([...(await facts.list("tab:"))]).toEqual([["tab:1", "one"]]);
    expect([await facts.get("door"), await facts.get("tab:2")]).toEqual(["open", undefined]);
  });

  test("are read once together, and what is written is known as the browser keeps it", async () => {
    const area = sessionArea();
    const facts = createSessionFacts(as({ storage: { session: area } }));
    await Promise.all([facts.get("door"), facts.get("turn"), facts.list("tab:")]);
    expect(area.get).toHaveBeenCalledExactlyOnceWith(null);
    await facts.put("door", { is: "open", since: undefined });
    expect(await facts.get("door")).toStrictEqual({ is: "open" });
    expect(area.get).toHaveBeenCalledOnce();
  });

  test("that are asked for while one is written are not those of before", async () => {
    const area = sessionArea();
    const facts = createSessionFacts(as({ storage: { session: area } }));
    const late = Promise.withResolvers<void>();
    area.get.mockImplementationOnce(() => late.promise.then(() => ({ door: "shut" })));
    const asked = facts.get("door");
    await facts.put("door", "open");
    late.resolve();
    expect([await asked, await facts.get("door")]).toEqual(["shut", "open"]);
  });

  test("that could not be read are asked for again", async () => {
    const area = sessionArea();
    const facts = createSessionFacts(as({ storage: { session: area } }));
    area.get.mockRejectedValueOnce(new Error("The browser is closing."));
    await expect(facts.get("door")).rejects.toThrow("closing");
    expect(await facts.get("door")).toBeUndefined();
  });

  test("are as they were when writing fails", async () => {
    const area = { ...sessionArea(), set: () => Promise.reject(new Error("Quota.")) };
    const facts = createSessionFacts(as({ storage: { session: area } }));
    expect(await facts.get("door")).toBeUndefined();
    await expect(facts.put("door", "open")).rejects.toThrow("Quota");
    expect(await facts.get("door")).toBeUndefined();
  });
});

describe("the note of a language", () => {
  const noteOver = (held: Record<string, unknown>) => {
    const local = { get: async () => held, set: async (values: object) => void Object.assign(held, values) };
    return createStorageLanguage(as({ storage: { local } }));
  };

  test("is read as it was written", async () => {
    const note = noteOver({});
    expect(await note.read()).toBeNull();
    await note.write("ar");
    expect(await note.read()).toBe("ar");
  });

  test.each(["fi", 7, null, { en: "en" }])("is none where it says %j", async (language) => {
    expect(await noteOver({ language }).read()).toBeNull();
  });
});

describe("tabs", () => {
  const gone = () => Promise.reject(new Error("No tab with id: 7."));
  const tab = {
    id: 7,
    windowId: 1,
    url: "https://x.com/",
    active: true,
    audible: false,
    frozen: false,
    splitView: null,
    incognito: false,
  };

  test("that are gone are null, and sending them anywhere is no error", async () => {
    const tabs = createTabs(as({ tabs: { get: gone, update: gone, remove: gone, reload: gone, sendMessage: gone } }));
    expect(await tabs.get(7)).toBeNull();
    expect(await tabs.tell(7, { name: "guard/leave" })).toBe(false);
    await expect(Promise.all([tabs.go(7, "closed.html"), tabs.close(7), tabs.reload(7)])).resolves.toBeDefined();
  });

  test("are on their way while the browser loads something into them", async () => {
    const isOnItsWay = (get: object) => createTabs(as({ tabs: { get } })).isOnItsWay(7);
    expect(await isOnItsWay(async () => ({ ...tab, status: "loading" }))).toBe(true);
    expect(await isOnItsWay(async () => ({ ...tab, status: "complete" }))).toBe(false);
    expect(await isOnItsWay(gone)).toBe(false);
  });

  test("stand beside each other where the browser gives them a number for it, and alone at -1", async () => {
    const query = async () => [{ ...tab, splitViewId: 4 }, { ...tab, splitViewId: -1 }, tab];
    const found = await createTabs(as({ tabs: { query } })).all();
    expect(found.map(({ splitView }) => splitView)).toEqual([4, null, null]);
  });

  test("without a number, such as those of the developer tools, are not listed", async () => {
    const { id: _id, ...numberless } = tab;
    const tabs = createTabs(as({ tabs: { query: async () => [tab, numberless] } }));
    expect(await tabs.all()).toEqual([tab]);
  });

  test("are told in their top frame alone", async () => {
    const sendMessage = vi.fn(async () => undefined);
    const tabs = createTabs(as({ tabs: { sendMessage } }));
    expect(await tabs.tell(7, { name: "guard/leave" })).toBe(true);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { name: "guard/leave" }, { frameId: 0 });
  });

  test("get a further script in their top frame, without waiting for the page; one that is gone is no error", async () => {
    const executeScript = vi.fn(gone);
    const tabs = createTabs(as({ scripting: { executeScript } }));
    await expect(tabs.inject(7, "endings")).resolves.toBeUndefined();
    const files = ["content-scripts/endings.js"];
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files, injectImmediately: true });
  });

  test.each([
    ["is a page where a script can run", async () => [], true],
    ["is none where the browser shows its own", () => Promise.reject(new Error("Showing error page")), false],
  ])("say that what they show %s", async (_name, executeScript, wanted) => {
    expect(await createTabs(as({ scripting: { executeScript } })).isPage(7)).toBe(wanted);
  });

  test.each([
    ["are in sight", [{ result: true }], true],
    ["are not", [{ result: false }], false],
    ["are none of its site's", [{ result: null }], null],
    ["cannot be asked for", null, null],
  ])("say whether the marks of a surface %s", async (_what, result, wanted) => {
    const executeScript = vi.fn(async () => result ?? (await gone()));
    expect(await createTabs(as({ scripting: { executeScript } })).hasMarks(7, "shorts")).toBe(wanted);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      func: expect.any(Function),
      args: [SURFACES.indexOf("shorts")],
    });
  });

  const window = (id: number, state = "normal", focused = false) => ({ id, state, focused });
  test.each([
    [
      "which window is in front, and which are minimised",
      { windows: { getAll: async () => [window(1, "minimized"), window(2, "maximized", true)] } },
      [
        { id: 1, isFocused: false, isMinimised: true },
        { id: 2, isFocused: true, isMinimised: false },
      ],
    ],
    [
      "of the only one, where there are no windows",
      { tabs: { query: async () => [tab] } },
      [{ id: 1, isFocused: true, isMinimised: false }],
    ],
    ["of none, where there is not even a tab", { tabs: { query: async () => [] } }, []],
  ])("tell %s", async (_name, fake, wanted) => {
    expect(await createTabs(as(fake)).windows()).toEqual(wanted);
  });
});

describe("the lamp", () => {
  test("is drawn from files that exist, with dark words on it", async () => {
    const action = {
      setIcon: vi.fn(async () => undefined),
      setBadgeText: vi.fn(async () => undefined),
      setTitle: vi.fn(async () => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
    };
    await createBadge(as({ action })).show({ lamp: "low", text: "9", title: "9 minutes left" });
    const path = { 16: "/icon/lamp-low-16.png", 32: "/icon/lamp-low-32.png", 48: "/icon/lamp-low-48.png" };
    expect(action.setIcon).toHaveBeenCalledExactlyOnceWith({ path });
    expect(action.setBadgeTextColor).toHaveBeenCalledExactlyOnceWith({ color: "#1f2433" });
  });
});

describe("access", () => {
  test.each([
    ["true", { getUserSettings: async () => ({ isOnToolbar: true }) }, true],
    ["unknown where the browser is silent", { getUserSettings: async () => ({}) }, null],
    ["unknown where it cannot be asked", {}, null],
  ])("to the toolbar is %s", async (_name, action, wanted) => {
    expect(await createAccess(as({ action }), []).toolbarIcon()).toBe(wanted);
  });

  test.each([true, false])("to hosts that the browser names is asked for by the first of them: %s", async (isTrue) => {
    const contains = vi.fn(async () => isTrue);
    const permissions = { getAll: async () => ({ origins: ["*://*.x.com/*", "*://*.t.co/*"] }), contains };
    expect(await createAccess(as({ permissions }), ["*://*.x.com/*", "*://*.t.co/*"]).hosts()).toBe(isTrue);
    expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ["*://*.x.com/*"] });
  });

  test.each([true, false])("to a host that is not named word for word is asked for: %s", async (wider) => {
    const contains = vi.fn(async () => wider);
    const permissions = { getAll: async () => ({ origins: ["*://*.t.co/*"] }), contains };
    expect(await createAccess(as({ permissions }), ["*://*.x.com/*", "*://*.t.co/*"]).hosts()).toBe(wider);
    expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ["*://*.x.com/*"] });
  });
});
