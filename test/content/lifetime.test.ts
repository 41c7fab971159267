import { describe, expect, it } from "vitest";
import { createLifetime } from "#content/lifetime";
import { watchLeave } from "#content/leave";

describe("a guard's lifetime", () => {
  it("ends every listener with its signal, and renews none after", () => {
    const life = new AbortController();
    const lifetime = createLifetime(life.signal);
    const target = new EventTarget();
    let heard = 0;
    lifetime.listen(target, "play", () => (heard += 1));
    lifetime.renew();
    target.dispatchEvent(new Event("play"));
    life.abort();
    lifetime.renew();
    target.dispatchEvent(new Event("play"));
    expect(heard).toBe(1);
  });

  it("renews listeners that document.open() took away", () => {
    const lifetime = createLifetime(new AbortController().signal);
    const target = new EventTarget();
    let heard = 0;
    const hear = () => (heard += 1);
    lifetime.listen(target, "play", hear);
    target.removeEventListener("play", hear, { capture: true });
    lifetime.renew();
    target.dispatchEvent(new Event("play"));
    expect(heard).toBe(1);
  });
});

describe("a page that asks to stay", () => {
  it("may ask, but not while its tab is taken away", () => {
    const view = new EventTarget() as unknown as Window;
    let asked = 0;
    const leave = watchLeave(view, createLifetime(new AbortController().signal));
    view.addEventListener("beforeunload", () => (asked += 1), { capture: true });
    view.dispatchEvent(new Event("beforeunload"));
    leave.arm();
    view.dispatchEvent(new Event("beforeunload"));
    expect(asked).toBe(1);
    view.dispatchEvent(new Event("pageshow"));
    view.dispatchEvent(new Event("beforeunload"));
    expect(asked).toBe(2);
  });
});
