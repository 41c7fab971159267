import { render, type ComponentChildren } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";

/** An answer takes a few turns from a fake background to the screen. */
const TURNS = 10;

/** Puts a screen into a fresh document and lets a test use it as a person would: by what is written on it. */
export async function mount(screen: ComponentChildren) {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  await act(() => render(screen, root));

  const turns = async () => {
    for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
  };
  const settle = async () => {
    await act(turns);
    // A part of a screen that its first use loads.
    await act(() => vi.dynamicImportSettled());
    await act(turns);
  };
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const nameOf = (element: HTMLElement) => (element.getAttribute("aria-label") ?? element.textContent).trim();
  const find = (selector: string, name: string): HTMLElement => {
    const found =
      all(selector).find((element) => nameOf(element) === name) ??
      all(selector).find((element) => nameOf(element).startsWith(name));
    if (found === undefined)
      throw new Error(`Nothing is called "${name}". There is: ${all(selector).map(nameOf).join(" | ")}`);
    return found;
  };
  const field = (label: string): HTMLInputElement => {
    const named = all("input").find((input) => input.getAttribute("aria-label") === label);
    const id = named?.id ?? find("label", label).getAttribute("for");
    const input = named ?? root.querySelector(`[id="${id}"]`) ?? find("label", label).querySelector("input");
    if (!(input instanceof HTMLInputElement)) throw new Error(`No field is labelled "${label}".`);
    return input;
  };
  await settle();
  return {
    root,
    settle,
    field,
    text: () => root.textContent.replaceAll(/\s+/g, " "),
    has: (selector: string) => all(selector).length > 0,
    press: async (name: string) => {
      await act(() => find("button, summary, a", name).click());
      await settle();
    },
    type: async (label: string, text: string) => {
      const input = field(label);
      await act(() => {
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
      await act(() => {
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settle();
    },
    leave: async (label: string) => {
      await act(() => {
        field(label).dispatchEvent(new FocusEvent("blur"));
      });
    },
    choose: async (label: string, value: string) => {
      const select = root.querySelector(`[id="${find("label", label).getAttribute("for")}"]`);
      if (!(select instanceof HTMLSelectElement)) throw new Error(`No list is labelled "${label}".`);
      await act(() => {
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    tick: async (label: string) => {
      await act(() => field(label).click());
      await settle();
    },
    /** Sends the form on the screen; of several the one at that place. */
    send: async (place = 1) => {
      const form = all("form").filter((one) => one.closest("[hidden]") === null)[place - 1];
      await act(() => {
        form?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
      });
      await settle();
    },
    /** With fake timers: lets so many milliseconds go by. */
    pass: async (ms: number) => {
      await act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      });
      await settle();
    },
    gone: () => act(() => render(null, root)),
  };
}
