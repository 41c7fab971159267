import { describe, expect, it } from "vitest";
import { createLifetime } from "#content/guard/lifetime";
import { watchLeave } from "#content/curtain/leave";

describe("a guard's lifetime", () => {
  it("hears each of several events, once also after it was renewed", () => {
    const lifetime = createLifetime();
    const target = new EventTarget();
    const heard: string[] = [];
    lifetime.listen(target, "play pause", ({ type }) => void heard.push(type));
    lifetime.renew();
    for (const type of ["play", "pause", "ended"]) target.dispatchEvent(new Event(type));
    expect(heard).toEqual(["play", "pause"]);
  });

  it("renews listeners that document.open() took away", () => {
    const lifetime = createLifetime();
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
    const leave = watchLeave(view, createLifetime());
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
