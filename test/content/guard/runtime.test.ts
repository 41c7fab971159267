import { describe, expect, it } from "vitest";
import { findRuntime, type BrowserScope } from "#content/guard/runtime";
import type { ToGuard } from "#domain/verdict/guard-order";

type Listener = (message: unknown, sender: { id?: string }, answer: (value: boolean) => void) => void;

function createBrowser() {
  const listeners = new Set<Listener>();
  const runtime = {
    id: "porchlight" as string | null,
    sendMessage: (message: unknown) => {
      if (runtime.id === null) throw new Error("Extension context invalidated.");
      return Promise.resolve(message);
    },
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return { scope: { chrome: { runtime } satisfies BrowserScope }, runtime, listeners };
}

describe("the guard's runtime", () => {
  it("is none where the page has none", () => {
    expect(findRuntime({})).toBeNull();
    expect(findRuntime({ chrome: {} })).toBeNull();
  });

  it("rejects after an update, where the browser throws on the spot", async () => {
    const { scope, runtime } = createBrowser();
    const found = findRuntime(scope);
    expect(found?.isAlive()).toBe(true);
    runtime.id = null;
    expect(found?.isAlive()).toBe(false);
    await expect(found?.send({})).rejects.toThrow("invalidated");
  });

  it("hears its own background and nobody else", () => {
    const { scope, listeners } = createBrowser();
    const heard: ToGuard[] = [];
    const answers: boolean[] = [];
    findRuntime(scope)?.hear((message) => heard.push(message));
    const say = (message: unknown, id: string) =>
      listeners.forEach((listener) => listener(message, { id }, (value) => answers.push(value)));
    say({ name: "guard/leave" }, "porchlight");
    say({ name: "guard/leave" }, "stranger");
    say({ name: "guard/order" }, "porchlight");
    say("guard/leave", "porchlight");
    expect(heard).toEqual([{ name: "guard/leave" }]);
    expect(answers).toEqual([true]);
  });
});
